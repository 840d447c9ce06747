"""The frame around the rooms: window, sign-in, navigation, jobs, notices. Pages are written against `ui.shell.page`."""
