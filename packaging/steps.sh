# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The steps that `run`, `test` and `.ci/run` share; sourced, never run. Standard output belongs to the
# program or to the tests, so whatever is said here goes to standard error, and what the tools say is
# kept in a log that is shown only where a step fails.

source_dir=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/packages.sh
source "$source_dir/packaging/packages.sh"

# A closed standard input would hand its number to the next file opened.
{ : <&0; } 2>/dev/null || exec </dev/null

say() {
  printf 'restride: %s\n' "$*" >&2
}

fail() {
  say "$@"
  exit 1
}

# quietly LOG COMMAND...: runs the command without input, its words into LOG; shows their end on failure.
quietly() {
  local log=$1
  shift
  "$@" </dev/null >"$log" 2>&1 && return
  local status=$?
  tail -n 40 -- "$log" >&2
  say "this failed: $*"
  say "all it said is in $log"
  return "$status"
}

# missing_packages NAME...: those that are not installed, one a line.
missing_packages() {
  local installed
  installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
  local name
  for name in "$@"; do
    [[ $'\n'$installed$'\n' == *$'\n'"$name installed"$'\n'* ]] || printf '%s\n' "$name"
  done
}

# Fills `as_root` with what makes a command run as root; refuses where nothing can.
find_root() {
  as_root=()
  ((EUID == 0)) && return
  if command -v sudo >/dev/null; then
    as_root=(sudo)
    sudo -n true 2>/dev/null && return
    # sudo wants a password: it can ask for one at a terminal, and only there.
    { : </dev/tty; } 2>/dev/null && [[ -t 2 ]] && return
  fi
  fail "these Debian packages are missing, and it takes root or sudo to install them: $*"
}

# need_packages LOG_FOLDER NAME...: installs those that are missing.
need_packages() {
  local logs=$1
  shift
  if ! command -v dpkg-query >/dev/null; then
    say "this is not Debian: going on with the libraries that are here"
    return
  fi
  local -a missing as_root
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]} == 0)) && return

  find_root "${missing[*]}"
  say "installing Debian packages: ${missing[*]}"
  local -a apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get
    -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
  # An update may fail for a source we do not need; the install tells.
  "${apt[@]}" update </dev/null >"$logs/apt-update.log" 2>&1 || true
  if ! quietly "$logs/apt-install.log" "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; then
    mapfile -t missing < <(missing_packages "${missing[@]}")
    fail "these Debian packages are missing and could not be installed: ${missing[*]}"
  fi
}

# Where builds and their logs are kept: never in the source tree. RESTRIDE_BUILD_DIR names another place.
build_root() {
  local root
  if [[ -n ${RESTRIDE_BUILD_DIR:-} ]]; then
    mkdir -p -- "$RESTRIDE_BUILD_DIR" || fail "cannot make the folder $RESTRIDE_BUILD_DIR"
    (cd -P -- "$RESTRIDE_BUILD_DIR" && pwd -P)
    return
  fi
  local cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
  root=$cache/restride
  if [[ $cache == /* ]] && mkdir -p -- "$root" 2>/dev/null && [[ -w $root ]]; then
    printf '%s\n' "$root"
    return
  fi
  # No home to write to. Others may write beside us here, so the folder has to be our own.
  root=/var/tmp/restride-$EUID
  mkdir -m 700 -- "$root" 2>/dev/null || [[ -d $root && -O $root && ! -L $root ]] ||
    fail "no folder to build in: set RESTRIDE_BUILD_DIR"
  printf '%s\n' "$root"
}

# As many compilers at once as there are cores, yet no more than memory holds (about 700 MB each).
build_jobs() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/^MemAvailable:/ { print int($2 / 700000) }' /proc/meminfo 2>/dev/null || true)
  ((memory >= 1)) || memory=1
  printf '%s\n' $((cores < memory ? cores : memory))
}

# build FOLDER TARGET CMAKE_OPTION...: configures where needed and builds; one build in a folder at a time.
# The lock, file 9, is held until the caller closes it or ends.
build() {
  local folder=$1 target=$2
  shift 2
  mkdir -p -- "$folder"
  exec 9>"$folder.lock"
  if ! flock -n 9; then
    say "waiting for another build in $folder"
    flock 9
  fi

  # The compiler cache, where there is one, keeps its files at home and fails without.
  [[ -w ${HOME:-/nowhere} ]] || local -x CCACHE_DIR=${CCACHE_DIR:-$folder.ccache}

  # A folder configured for another copy of the sources, with other options, or only half, starts afresh.
  local wanted="$source_dir $*"
  if [[ ! -f $folder/build.ninja || $(cat -- "$folder/configured" 2>/dev/null) != "$wanted" ]]; then
    rm -f -- "$folder/configured"
    say "preparing the build in $folder"
    quietly "$folder.log" cmake --fresh -S "$source_dir" -B "$folder" -G Ninja "$@" || exit 1
    printf '%s' "$wanted" >"$folder/configured"
    say "building; the first time takes some minutes"
  fi
  quietly "$folder.log" cmake --build "$folder" --target "$target" --parallel "$(build_jobs)" || exit 1
}
