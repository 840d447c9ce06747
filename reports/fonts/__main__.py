"""Make sure that papers can be set on this machine: `python -m reports.fonts prepare`.

Nothing is converted and nothing is stored: the fonts are embedded as they come. What can go wrong is an absent or
damaged font package, and that is better known at installation than with a customer waiting.
"""

from __future__ import annotations

import argparse
import sys

from reports.fonts.cff import FontError
from reports.fonts.faces import Face, font

# Common, rare and beyond the basic plane: what names at a counter need.
_TRIAL = "调解协议书壹贰叁0123456789喆堃犇翀䶮㛃𫖯𬍛"


def main(words: list[str]) -> int:
    """Open both fonts and cut a subset out of each; return 0, or 1 with a line on standard error that says why not."""
    parser = argparse.ArgumentParser(prog="python -m reports.fonts", description="Make sure that papers can be set.")
    parser.add_argument("verb", choices=("prepare",))
    parser.parse_args(words)
    try:
        for face in Face:
            opened = font(face)
            if not opened.covers(_TRIAL):
                raise FontError(f"{opened.path.name} lacks characters that names need")
            opened.program.subset([0, *map(opened.glyph, _TRIAL)])
    except FontError as reason:
        sys.stderr.write(f"Papers cannot be set: {reason}. Install pylopdf-fonts-zh-cn again.\n")
        return 1
    sys.stderr.write("The fonts of the papers are ready.\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
