# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# The Debian 12 packages that Restride needs, in one place; sourced, never run. All are named in full
# because they are installed with --no-install-recommends: libqt6opengl6-dev is only recommended by
# the Charts package, yet CMake does not find Charts without it.

# To build the program and to run it.
run_packages=(
  g++ cmake ninja-build
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev  # Widgets, Sql, PrintSupport · Charts · icons
  qt6-tools-dev qt6-l10n-tools qt6-translations-l10n         # translations, and Qt's own words
  libspdlog-dev
  libqt6sql6-sqlite libqt6svg6 qt6-wayland                   # plugins: nothing links them, so nothing pulls them in
  fonts-inter
)

# On top of these, to build and run the tests.
test_packages=(
  libgtest-dev libgmock-dev
  librapidcheck-dev  # shrinks the runners that break a law
  poppler-utils  # reads back the papers that were printed
  fonts-dejavu-core fonts-liberation  # the widest and the narrowest font that everything has to fit in
  dbus-daemon  # a bus of their own for the messages on the desktop
  python3      # reads plans as a coach would (tests/coach)
)

# On top of these, for the checks before the tests.
check_packages=(
  clang-format
)

# On top of these, to measure the speed (tests/bench).
bench_packages=(
  libbenchmark-dev
)

# On top of the first, to drive the program on a screen of its own (tests/journey).
journey_packages=(
  xvfb xauth xdotool openbox imagemagick                         # screen, keys and pointer, window manager, pictures
  at-spi2-core dbus gir1.2-atspi-2.0 python3-pyatspi             # to find what is on the screen by its name
  poppler-utils                                                  # to read the papers
)
