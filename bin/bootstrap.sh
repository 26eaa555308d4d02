# Sourced by bin/stackalchemist and bin/test: brings Bun and the dependencies, says on standard error what it does, and does nothing when there is
# nothing to do. POSIX sh. Sets $bun.
# shellcheck disable=SC2154 # $root is set by whoever sources this
bun_version=1.4.5
# Everything that is fetched lands below the data directory: no root needed, nothing of the machine changed.
home=${STACKALCHEMIST_HOME:-${XDG_DATA_HOME:-${HOME:-/tmp}/.local/share}/stackalchemist}
bun=$home/bun-$bun_version/bun

say() { printf 'stackalchemist: %s\n' "$*" >&2; }

# The environment lacks something: exit code 3, what, and what to do.
lack() {
  say "$1"
  shift
  for line in "$@"; do printf '  %s\n' "$line" >&2; done
  exit 3
}

bootstrap() { # production | development
  find_bun && dependencies_ready "$1" && return
  mkdir -p "$home" 2>/dev/null || lack "$home cannot be made." "Set STACKALCHEMIST_HOME to a folder that you may write to."
  lock
  trap unlock EXIT
  trap 'unlock; exit 130' INT TERM HUP
  # Another process may have done it while we waited.
  find_bun || install_bun
  dependencies_ready "$1" || install_dependencies "$1"
  unlock
  trap - EXIT INT TERM HUP
}

# --- Bun

# The one on the path will do when it is exactly the version that everything was tested with.
find_bun() {
  [ -x "$bun" ] && return
  found=$(command -v bun 2>/dev/null) || return 1
  [ "$("$found" --version 2>/dev/null)" = "$bun_version" ] || return 1
  bun=$found
}

install_bun() {
  platform=$(bun_platform) || lack "There is no Bun for $(uname -s) on $(uname -m)." "Linux and macOS on x86-64 and ARM64 are supported."
  say "fetching Bun $bun_version ($platform) into $home"
  # What a killed start left; we hold the lock.
  rm -rf "$home"/bun-fetch.*
  work=$(mktemp -d "$home/bun-fetch.XXXXXX")
  fetch_bun "$platform" "$work" || {
    rm -rf "$work"
    lack "Bun could not be fetched." "$fetch_problem"
  }
  if [ "$(sha512 "$work/bun.tgz")" != "$(bun_sum "$platform")" ]; then
    rm -rf "$work"
    lack "The downloaded Bun is not the file it should be (its checksum differs)." \
      "Is a proxy or a mirror answering with something else? See npm_config_registry and HTTPS_PROXY."
  fi
  tar -xzf "$work/bun.tgz" -C "$work" package/bin/bun
  mkdir -p "${bun%/*}"
  chmod 755 "$work/package/bin/bun"
  # By one rename: a killed download leaves no half Bun.
  mv "$work/package/bin/bun" "$bun"
  rm -rf "$work"
  [ "$("$bun" --version 2>/dev/null)" = "$bun_version" ] || {
    rm -f "$bun"
    lack "Bun does not start on this machine." "It needs glibc 2.17 or musl; see https://bun.sh/docs/installation."
  }
}

# npm knows the machine's registry, proxy and certificates; without it curl or wget fetch the same file. The package's own install script is not
# run (npm 11 blocks it anyway): the executable lies ready in it.
fetch_bun() { # platform folder
  registry=${npm_config_registry:-${NPM_CONFIG_REGISTRY:-https://registry.npmjs.org}}
  address=${registry%/}/@oven/bun-$1/-/bun-$1-$bun_version.tgz
  if ! command -v npm >/dev/null && ! command -v curl >/dev/null && ! command -v wget >/dev/null; then install_package curl; fi
  if command -v npm >/dev/null && (cd "$2" && npm pack "@oven/bun-$1@$bun_version" --silent --no-update-notifier >npm.log 2>&1); then
    mv "$2"/*.tgz "$2/bun.tgz"
  elif command -v curl >/dev/null && curl -fsSL --retry 2 -o "$2/bun.tgz" "$address" 2>"$2/curl.log"; then
    :
  elif command -v wget >/dev/null && wget -q -O "$2/bun.tgz" "$address" 2>"$2/wget.log"; then
    :
  else
    fetch_problem=$(cat "$2"/*.log 2>/dev/null | grep -v '^$' | tail -n 3)
    if [ -n "$fetch_problem" ]; then
      fetch_problem="$address: $fetch_problem"
    else
      fetch_problem="Neither npm nor curl nor wget is on this machine: sudo apt-get install npm (or curl), then run this again."
    fi
    return 1
  fi
}

bun_platform() {
  case "$(uname -s)" in
  Linux) system=linux ;;
  Darwin) system=darwin ;;
  *) return 1 ;;
  esac
  case "$(uname -m)" in
  x86_64 | amd64) machine=x64 ;;
  aarch64 | arm64) machine=aarch64 ;;
  *) return 1 ;;
  esac
  kind=
  if [ "$system" = linux ]; then
    if ldd --version 2>&1 | grep -qi musl; then kind=-musl; fi
    # Processors from before 2013 lack what the ordinary build uses.
    if [ "$machine" = x64 ] && ! grep -qw avx2 /proc/cpuinfo; then kind=$kind-baseline; fi
  fi
  echo "$system-$machine$kind"
}

bun_sum() {
  case "$1" in
  linux-x64) echo 2165fd0442e8187014b4ca2791e49a35a6705f3464fa80f0e8c93e1c115777728760804d06c20646ea4c64f7203680db2692eeea00098c8a0854f66db75689d6 ;;
  linux-x64-baseline) echo b3cc8cc187059e7ac0d7bf208e2d2065b904d965437a3fd38b5c7bef4a0f7e2871c91c5230d846862010357579dda0deada67192c76f295fd101d40109dd2a3c ;;
  linux-x64-musl) echo d744285bf61f4e09d445a184687a490a25e32c8d9ee624ed7d50da03924a73253369ad5caba715518f7f52ae57918cefb518c72d17bd3a3fe54c3210731cbc1d ;;
  linux-x64-musl-baseline) echo 71626153c874f8c8948294adf7db10863c4b208a2c28470a61db4a75da21a2452f02e37a8ca3b2ee0efe4034d94d7b701f1cfddf02f7057f8beb05d53c3507dc ;;
  linux-aarch64) echo e015e6b122a78ceae5196a99578c7fa166bb015a11f81ea509775d3333805c1226dede747ac960f706faea09ad5b501a984435975083be69abbb2b0486a39632 ;;
  linux-aarch64-musl) echo 5c235cf96bef30074d35bf8e593a20a72f8df709bad9f91578454b6fa868c34459856e4b3e2e9cec19647950ae5a9b3b5e3125dac685a4715adb4ff513e3c01e ;;
  darwin-aarch64) echo e0c2055c799cb47d84840c4b5e6dbfab136dbf5edd16d2c9ca5bda382b2b82ae8a4aa1d3b3a796e584ab26345b27161425a47dd357ec37c25f64e6be0ac5a959 ;;
  darwin-x64) echo aa42cf3061d933d348e827874d6c157b3ce6968e9c0b84daef25008d82165d2dfaeaa41c3a5729ef9b76b99ca2b9544130f4b487da84d2d09cbc21c6685aa326 ;;
  esac
}

sha512() {
  if command -v sha512sum >/dev/null; then sha512sum "$1"; else shasum -a 512 "$1"; fi | cut -d ' ' -f 1
}

# As root on Debian and Ubuntu; elsewhere the message says what to install.
install_package() {
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then return 0; fi
  say "installing $* with apt-get"
  DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "$@" >/dev/null 2>&1 && return
  apt-get -qq update >/dev/null 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "$@" >/dev/null 2>&1 || say "apt-get could not install $*"
}

# --- Dependencies

# The lockfile that node_modules was made from is kept in it. Development has everything that production has.
dependencies_ready() { # production | development
  cmp -s "$root/bun.lock" "$root/node_modules/.development.lock" && return
  [ "$1" = production ] && cmp -s "$root/bun.lock" "$root/node_modules/.production.lock"
}

install_dependencies() { # production | development
  # Installing for production would take the tools of a developer's checkout away.
  kind=$1
  if [ -d "$root/node_modules/typescript" ]; then kind=development; fi
  if [ -d "$root/node_modules" ]; then target=$root/node_modules; else target=$root; fi
  if [ ! -w "$target" ]; then
    lack "The dependencies are not installed, and $root may not be written by $(id -un 2>/dev/null || id -u)." \
      "Run bin/stackalchemist version once as the owner of $root."
  fi
  say "installing dependencies ($kind)"
  flag=
  if [ "$kind" = production ]; then flag=--production; fi
  # One word or none on purpose.
  # shellcheck disable=SC2086
  if ! output=$(cd "$root" && "$bun" install --frozen-lockfile $flag 2>&1); then
    printf '%s\n' "$output" >&2
    lack "The dependencies could not be installed." \
      "If the registry cannot be reached, see HTTPS_PROXY and npm_config_registry; behind a proxy that opens TLS set NODE_EXTRA_CA_CERTS."
  fi
  cp "$root/bun.lock" "$root/node_modules/.$kind.lock.new"
  mv "$root/node_modules/.$kind.lock.new" "$root/node_modules/.$kind.lock"
}

# --- One at a time

lock() {
  waited=0
  nameless=0
  until mkdir "$home/bootstrap.lock" 2>/dev/null; do
    owner=$(cat "$home/bootstrap.lock/pid" 2>/dev/null || true)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null && [ ! -d "/proc/$owner" ]; then
      # Its owner was killed. Renaming first: of several that see this, one removes it.
      mv "$home/bootstrap.lock" "$home/bootstrap.dead.$$" 2>/dev/null && rm -rf "$home/bootstrap.dead.$$"
      continue
    fi
    # Killed between making the folder and writing into it; whoever has just made it writes at once.
    if [ -z "$owner" ]; then nameless=$((nameless + 1)); else nameless=0; fi
    if [ "$nameless" -ge 10 ]; then
      mv "$home/bootstrap.lock" "$home/bootstrap.dead.$$" 2>/dev/null && rm -rf "$home/bootstrap.dead.$$"
      nameless=0
      continue
    fi
    if [ "$waited" = 1 ]; then say "waiting for another start that sets things up"; fi
    waited=$((waited + 1))
    sleep 1
  done
  echo $$ >"$home/bootstrap.lock/pid"
}

unlock() {
  if [ "$(cat "$home/bootstrap.lock/pid" 2>/dev/null)" = $$ ]; then rm -rf "$home/bootstrap.lock"; fi
}
