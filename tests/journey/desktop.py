# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop for one run of the program. What the runner would see is found by its accessible name, and
touched by a real pointer and real keys (xdotool). The X server, the window manager and the
accessibility bus must be there before this is imported: `run` starts them."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import xml.etree.ElementTree

import pyatspi

PATIENCE = 20.0  # seconds until something that does not come is called missing


class Missing(Exception):
    """What was looked for on the screen did not come."""


class Words:
    """The program's words in the language of the run, by their English source."""

    def __init__(self, translations):
        self.known = {}
        if translations is None:
            return
        for message in xml.etree.ElementTree.parse(translations).iter("message"):
            told = message.findtext("translation")
            if told and told.strip():
                self.known.setdefault(plain(message.findtext("source")), plain(told))

    def __call__(self, english):
        return self.known.get(english, english)


def plain(text):
    """Without the mark of a mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Desktop:
    """The program ends with the `with`."""

    def __init__(self, scale, language, home):
        self.scale = scale
        self.language = language
        self.home = pathlib.Path(home)
        self.runtime = tempfile.mkdtemp(prefix="restride-journey-")
        self.inputs = 0
        self.program = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.program and self.program.poll() is None:
            self.program.kill()
            self.program.wait()
        shutil.rmtree(self.runtime, ignore_errors=True)

    # The program.

    def open_program(self, binary, today, *arguments):
        here = dict(os.environ, HOME=str(self.home), XDG_RUNTIME_DIR=self.runtime,
                    RESTRIDE_TODAY=today, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                    QT_SCALE_FACTOR=str(self.scale), LANG=self.language, TZ="UTC")
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LC_ALL", "LANGUAGE"):
            here.pop(name, None)
        self.program = subprocess.Popen([binary, *arguments], env=here, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def wait_until_closed(self):
        try:
            return self.program.wait(PATIENCE)
        except subprocess.TimeoutExpired as late:
            self.program.kill()
            raise Missing("the program's end") from late

    # Finding.

    def windows(self):
        for application in pyatspi.Registry.getDesktop(0):
            try:
                if application and application.get_process_id() == self.program.pid:
                    yield from (window for window in application if window)
            except Exception:  # gone while it was looked at
                continue

    def look_for(self, name, role=None, window=None):
        """The first one seen of that accessible name (see `named`); None."""

        def fits(one):
            return named(one.name or "", name) and (role is None or one.getRoleName() == role)

        for top in self.windows():
            if window is not None and not named(top.name or "", window):
                continue
            found = first_shown(top, fits)
            if found:
                return found
        return None

    def find(self, name, role=None, window=None):
        return soon(lambda: self.look_for(name, role, window), f"“{name}” ({role or 'any'})")

    def wait_for_window(self, name):
        return soon(lambda: next((one for one in self.windows() if named(one.name or "", name)), None),
                    f"the window “{name}”")

    def gone(self, name):
        soon(lambda: not any(named(one.name or "", name) for one in self.windows()),
             f"the end of “{name}”")

    def seen_text(self):
        """All words on the screen."""
        words = []

        def note(one):
            words.extend((one.name or "", one.description or ""))
            return False

        for top in self.windows():
            first_shown(top, note)
        return "\n".join(words)

    # Touching. Each of these is one input.

    def press(self, keys):
        self.inputs += 1
        self.xdotool("key", "--clearmodifiers", keys)
        time.sleep(0.15)

    def write(self, text):
        """One field, typed."""
        self.inputs += 1
        self.xdotool("type", "--delay", "8", text)
        time.sleep(0.15)

    def click(self, name, role=None, window=None):
        self.inputs += 1
        one = self.find(name, role, window)
        self.point_at(one)
        self.xdotool("click", "1")
        time.sleep(0.15)

    def point_at(self, one, across=0.5, down=0.5):
        """`across` and `down`: the place in it, 0 to 1. Only points; no input."""
        box = one.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        x, y = box.x + box.width * across, box.y + box.height * down
        self.xdotool("mousemove", "--sync", str(round(x * self.scale)),
                     str(round(y * self.scale)))
        time.sleep(0.1)

    def tap_score(self, strip, score):
        """A score on a strip of eleven cells, 0 to 10."""
        self.inputs += 1
        self.point_at(self.find(strip), (score + 0.5) / 11)
        self.xdotool("click", "1")

    def drag(self, one, start, end, button="1"):
        """From one place in it to another, as shares of its width and height."""
        self.inputs += 1
        self.point_at(one, *start)
        self.xdotool("mousedown", button)
        for step in range(1, 9):
            self.point_at(one, *(a + (b - a) * step / 8 for a, b in zip(start, end)))
        self.xdotool("mouseup", button)
        time.sleep(0.2)

    @staticmethod
    def xdotool(*words):
        subprocess.run(["xdotool", *words], check=True, stdout=subprocess.DEVNULL)

    def picture(self, path, window=None):
        """Of the whole screen, or of what lies over the window of that title."""
        time.sleep(0.4)
        place = "root"
        if window is not None:
            place = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{window}$"],
                                   capture_output=True, check=True, text=True).stdout.split()[-1]
        subprocess.run(["import", "-silent", "-window", place, str(path)], check=True)


def named(name, wanted):
    """`wanted` may be a part of a name: "Restride*" its beginning, "*Restride" its end."""
    name = plain(name)
    if wanted.startswith("*"):
        return name.endswith(wanted[1:])
    if wanted.endswith("*"):
        return name.startswith(wanted[:-1])
    return name == wanted


def first_shown(one, fits):
    try:
        if not one.getState().contains(pyatspi.STATE_SHOWING):
            return None
        if fits(one):
            return one
        for child in one:
            found = child and first_shown(child, fits)
            if found:
                return found
    except Exception:  # gone while it was looked at
        pass
    return None


def soon(ask, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = ask()
        if answer:
            return answer
        time.sleep(0.1)
    raise Missing(what)
