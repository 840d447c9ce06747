"""Speed as ratios: each bench measures ours and a bare baseline in turns, in the same run, on the same machine.

Absolute figures drift from machine to machine and from hour to hour; a ratio hardly does. `harness` does the measuring,
`bench_<name>.py` says what is compared, `python installer/dev.py bench [NAME] [--json]` runs them.
"""
