# SPDX-License-Identifier: GPL-3.0-or-later
"""The four uses of the program, from an empty home, as a runner would go through them: first start to a
plan, clean runs, a flare-up, the chart, the week on paper. A picture is left for every step, the inputs
are counted, and in the end the runner's file and the paper are read. Start it with `run`."""

import argparse
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys

from desktop import Desktop, Missing, Words, soon

START = "2026-11-24"
RUN_DAYS = ["2026-11-25", "2026-11-27", "2026-11-29"]  # as the plan of that start has them
FLARE_DAY = "2026-12-01"
RACE_DAY = {"iso": "2027-05-30", "en": "30 may 27", "de": "30.5.27"}
SWITCH_BY = {"iso": "2027-04-30", "en": "30 april", "de": "30.4."}
BY_HAND = {"iso": "2026-11-30", "en": "30 nov", "de": "30.11."}


def with_the_other_sign(language, figure):
    """A number as another keyboard writes it: a comma in English, a full stop in German."""
    return str(figure).replace(".", "," if language == "en" else ".")


class Journey:
    def __init__(self, desk, words, language, binary, pictures):
        self.desk = desk
        self.words = words
        self.language = language
        self.binary = binary
        self.pictures = pictures
        self.counts = {}

    def see(self, name):
        self.desk.picture(self.pictures / f"{len(list(self.pictures.glob('*.png'))) + 1:02}-{name}.png")

    def keep_for_readme(self, name):
        """The window alone, without its frame."""
        folder = self.pictures / "readme"
        folder.mkdir(exist_ok=True)
        self.desk.picture(folder / f"{name}.png", "Restride")

    def click(self, english, role=None):
        self.desk.click(self.words(english), role)

    def open_on(self, day):
        self.desk.open_program(self.binary, day)
        self.desk.wait_for_window("Restride")
        self.desk.find(self.words("Log"), "push button")

    def close(self):
        self.desk.press("ctrl+q")
        check(self.desk.wait_until_closed() == 0, "the program ends with status 0")

    # The four uses.

    def first_start(self):
        desk = self.desk
        desk.open_program(self.binary, START)
        desk.wait_for_window(self.words("A plan for your knee"))
        self.see("first-start-race")
        desk.inputs = 0
        self.click("Half", "radio button")
        self.click("Day of the race")
        desk.write(RACE_DAY[self.language])
        self.see("first-start-race-told")
        told = desk.inputs  # what comes now a plan can do without
        desk.press("Tab")
        desk.press("Tab")  # past the aim
        desk.write(SWITCH_BY[self.language])
        desk.press("Tab")
        desk.write(with_the_other_sign(self.language, 330.5))
        self.see("first-start-race-told-to-the-end")
        desk.inputs = told
        self.click("Next", "push button")
        self.see("first-start-running")
        self.click("Next", "push button")
        desk.tap_score(self.words("Pain when walking, now"), 0)
        desk.tap_score(self.words("Pain on stairs, now"), 0)
        self.click("Fine", "radio button")
        self.click("None of these", "check box")
        self.see("first-start-knee")
        self.click("Next", "push button")
        self.see("first-start-days")
        self.click("Make the plan", "push button")
        desk.wait_for_window("Restride")
        self.counts["from first start to a plan, with a race and a knee told"] = desk.inputs
        self.see("the-plan")
        self.close()

    def clean_runs(self):
        for day in RUN_DAYS:
            self.open_on(day)
            before = self.desk.inputs
            self.desk.press("l")
            self.desk.wait_for_window(self.words("Log a run"))
            self.desk.press("0")
            self.desk.press("0")
            self.see("a-clean-run")
            self.desk.press("Return")
            self.desk.gone(self.words("Log a run"))
            self.counts["a run as planned, without pain"] = self.desk.inputs - before
            self.close()
            self.quiet_morning_after(day)

    def quiet_morning_after(self, day):
        self.open_on(day[:-2] + f"{int(day[-2:]) + 1:02}")
        self.see("the-morning-after")
        before = self.desk.inputs
        self.click("No pain, stairs fine", "push button")
        soon(lambda: not self.desk.look_for(self.words("No pain, stairs fine")), "the answer")
        self.counts["the morning check"] = self.desk.inputs - before
        self.close()

    def flare_up(self):
        self.open_on(FLARE_DAY)
        self.see("before-the-flare-up")
        self.keep_for_readme("main")
        self.desk.press("ctrl+l")
        self.desk.wait_for_window(self.words("Log a run"))
        self.desk.press("6")
        self.desk.press("4")
        self.see("a-run-that-hurt")
        self.desk.press("Return")
        self.desk.find(self.words("All right"), "push button")
        self.see("the-plan-has-changed")
        self.keep_for_readme("flare")
        self.click("Undo")
        self.desk.find(self.words("Log this run"), "push button")
        self.desk.press("ctrl+shift+z")
        self.desk.find(self.words("All right"), "push button")
        self.click("All right", "push button")
        self.see("the-plan-after-it")

    def chart(self):
        desk = self.desk
        desk.press("ctrl+2")
        picture = desk.find(self.words("Chart of mileage and pain"))
        desk.point_at(picture, 0.12, 0.8)
        self.see("the-chart")
        self.keep_for_readme("chart")
        desk.drag(picture, (0.1, 0.6), (0.45, 0.6))
        self.see("the-chart-nearer")
        desk.press("Escape")
        desk.press("t")
        self.see("the-chart-as-a-table")
        desk.press("t")

    def paper(self):
        """The week to a file, whose words are read back."""
        paper = self.desk.home / "week.pdf"
        self.desk.press("ctrl+p")
        self.desk.find(self.words("Save as PDF…"), "push button")
        self.see("the-papers")
        self.click("Save as PDF…", "push button")
        self.desk.find({"en": "File name:", "de": "Dateiname:"}[self.language])
        self.desk.press("ctrl+a")
        self.desk.write(str(paper))
        self.desk.press("Return")
        soon(paper.exists, "the paper")
        words = subprocess.run(["pdftotext", "-layout", str(paper), "-"], capture_output=True,
                               check=True, text=True).stdout
        check(self.words("Restride. A plan by rules, not a diagnosis.") in words,
              "the paper says what it is")
        check(self.words("See a clinician first") in words, "the paper says when to stop")
        subprocess.run(["pdftoppm", "-png", "-r", "100", "-singlefile", str(paper),
                        str(self.pictures / "the-week-on-paper")], check=True)
        shutil.copy(self.pictures / "the-week-on-paper.png", self.pictures / "readme/week.png")
        self.desk.gone(self.words("Print"))

    def a_run_by_hand(self):
        """Another run, told field by field with Tab: the numbers with the other language's sign."""
        desk = self.desk
        desk.press("ctrl+1")
        desk.press("ctrl+l")  # today has its run: the key opens that one
        desk.wait_for_window(self.words("Change a run"))
        self.click("Log a second run", "push button")
        desk.wait_for_window(self.words("Log a run"))
        if desk.look_for(self.words("Different…"), "radio button"):
            self.click("Different…", "radio button")
        self.click("Minutes walked")
        for figure in (12.5, 7.5, 2.4):  # walked, jogged, and the length of both
            desk.write(with_the_other_sign(self.language, figure))
            desk.press("Tab")
        desk.write(BY_HAND[self.language])
        desk.press("Tab")
        self.see("a-run-by-hand")
        for score in "110":  # the day is over: its next morning is asked for, too
            desk.press(score)
        desk.press("Return")
        desk.gone(self.words("Log a run"))

    def lose_the_display(self):
        """The screen goes away under the running program: it ends, and all that was told is kept."""
        subprocess.run(["pkill", "-f", f"^Xvfb {os.environ['DISPLAY']}"], check=True)
        check(self.desk.wait_until_closed() != 0, "the program ends with its screen")


def check(holds, what):
    if not holds:
        raise Missing(what)
    print(f"  {what}")


def read_file(home):
    """What the runner's file holds once all is done."""
    path = home / ".local/share/restride/runner.restride"
    base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)

    def rows(query):
        return base.execute(query).fetchall()

    check(rows("PRAGMA integrity_check") == [("ok",)], "the file is sound")
    check(rows("SELECT date, distance_m FROM goal") == [(RACE_DAY["iso"], 21098)],
          "it holds the race")
    check(rows("SELECT switch_by, cutoff_s FROM goal") == [(SWITCH_BY["iso"], 330.5 * 60)],
          "and the day and the number that were typed on the way through it")
    by_hand = rows("SELECT walk_s, jog_s, distance_m, pain_during, pain_after, pain_next_morning "
                   "FROM run_entry JOIN entry ON id = entry_id WHERE date = '" + BY_HAND["iso"] + "'")
    check(by_hand == [(750, 450, 2400, 1, 1, 0)], "it holds the run that was told by hand")
    runs = rows("SELECT date, pain_during, pain_after FROM run_entry JOIN entry ON id = entry_id "
                "WHERE date != '" + BY_HAND["iso"] + "' ORDER BY date")
    check(runs == [(day, 0, 0) for day in RUN_DAYS] + [(FLARE_DAY, 6, 4)],
          "it holds the clean runs and the one that hurt")
    mornings = rows("SELECT pain_morning, pain_stairs FROM check_entry JOIN entry ON id = entry_id "
                    "WHERE date > '" + START + "'")
    check(mornings == [(0, 0)] * len(RUN_DAYS), "it holds the mornings after")


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--binary", required=True)
    ask.add_argument("--pictures", required=True, type=pathlib.Path)
    ask.add_argument("--home", required=True, type=pathlib.Path)
    ask.add_argument("--translations", required=True, type=pathlib.Path)
    ask.add_argument("--language", choices=["en", "de"], default="en")
    ask.add_argument("--scale", type=int, default=1)
    told = ask.parse_args()
    told.pictures.mkdir(parents=True, exist_ok=True)
    words = Words(told.translations if told.language == "de" else None)
    locale = {"en": "en_IE.UTF-8", "de": "de_DE.UTF-8"}[told.language]
    with Desktop(told.scale, locale, told.home) as desk:
        journey = Journey(desk, words, told.language, told.binary, told.pictures)
        try:
            journey.first_start()
            journey.clean_runs()
            journey.flare_up()
            journey.chart()
            journey.paper()
            journey.a_run_by_hand()
            journey.lose_the_display()
        except Missing as missing:
            desk.picture(told.pictures / "99-where-it-stopped.png")
            print(f"not found: {missing}", file=sys.stderr)
            return 1
        for what, count in journey.counts.items():
            print(f"  inputs, {what}: {count}")
    read_file(told.home)
    return 0


if __name__ == "__main__":
    sys.exit(main())
