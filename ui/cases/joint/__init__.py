"""The group of a joint visit on screen: who represents it, their own claims and consents, leaving one by one."""
