/* A reader of identity cards that always has the same card on it, behind the functions of the real library. */
#include <stdio.h>
#include <string.h>

static int turns = 0;

int SDT_OpenPort(int port) { return port == 1003 ? 0x90 : 0x01; }
int SDT_ClosePort(int port) { return port == 1003 ? 0x90 : 0x01; }
int SDT_StartFindIDCard(int port, unsigned char *answer, int open) {
    memset(answer, 0, 4);
    return port == 1003 && open == 1 && ++turns > 1 ? 0x9f : 0x80;
}
int SDT_SelectIDCard(int port, unsigned char *answer, int open) {
    memset(answer, 0, 8);
    return port == 1003 && open == 1 ? 0x90 : 0x81;
}
int SDT_ReadBaseMsg(int port, unsigned char *text, unsigned int *text_size, unsigned char *photo,
                    unsigned int *photo_size, int open) {
    FILE *card = fopen(CARD, "rb");
    if (card == NULL || port != 1003 || open != 1) return 0x41;
    *text_size = (unsigned int)fread(text, 1, 256, card);
    fclose(card);
    memset(photo, 0x55, 1024);
    *photo_size = 1024;
    return 0x90;
}
