"""What people touch: the window, the commands, one folder per room that has a face.

Nothing imports this package; it may import `app` and `reports`. `ui.start` is the only entry point
and `ui.commands` stays free of Qt so that night jobs run where no display exists.
"""

import sys

if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
    import ctypes

    # PySide6 6.12 is built as if None, True and False were immortal, which they are from Python 3.12 on. Before that
    # each call that returns nothing and each emitted signal drops a reference, and after some thousand calls Python
    # ends with "deallocating None". Raising the counts once, as 3.12 does, is all that is missing. Pinning 6.11 is
    # the other way; it has no QtPdf wheel of its own.
    for _singleton in (None, True, False, NotImplemented, Ellipsis):
        ctypes.c_ssize_t.from_address(id(_singleton)).value += 1 << 40
