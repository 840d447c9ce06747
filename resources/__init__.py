"""What the program reads but does not compute: wording, translations, clauses, rule packs, themes, icons, samples.

A package only so that `importlib.resources` finds the files in a checkout, in a wheel and in a bundle alike.
"""
