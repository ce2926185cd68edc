# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash
# What releng/gongkai, releng/verify and releng/generate share: finding or installing what the project needs, and building it.
# Sourced, with $root set to the checkout. Nothing here costs time when nothing is missing.

cache=${GONGKAI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/gongkai}
maven_version=3.9.16
java_minimum=21

# Java names files in Chinese only where the locale's encoding holds them, and the locale may be none, or one that is not installed.
if [ "$(locale charmap 2>/dev/null)" = UTF-8 ]; then in_utf8=(); else in_utf8=(env LC_ALL=C.UTF-8); fi

say() { echo "gongkai: $*" >&2; }

# One sentence, where the details are, and the status that means "could not be carried out".
fail() {
    say "$1"
    if [ -n "${2-}" ]; then say "details: $2"; fi
    exit 2
}

# --- Java -------------------------------------------------------------------------------------------------------------------

# The major version of the JDK in $1, in $release; 0 when it is none. Reads its "release" file, starting a JVM takes 40 ms.
release_of() {
    local line
    release=0
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        while IFS= read -r line; do
            if [[ $line =~ ^JAVA_VERSION=\"([0-9]+) ]]; then
                release=${BASH_REMATCH[1]}
                return
            fi
        done <"$1/release"
    fi
}

# JAVA_HOME if it is new enough, else the newest under /usr/lib/jvm, else the java on the PATH. Sets and exports JAVA_HOME, java_release.
find_jdk() {
    local candidate best= best_release=0
    if [ -n "${JAVA_HOME-}" ]; then
        release_of "$JAVA_HOME"
        if [ "$release" -ge $java_minimum ]; then
            java_release=$release
            export JAVA_HOME
            return 0
        fi
    fi
    for candidate in /usr/lib/jvm/*; do
        release_of "$candidate"
        if [ "$release" -gt "$best_release" ]; then best=$candidate best_release=$release; fi
    done
    if [ "$best_release" -lt $java_minimum ] && candidate=$(command -v javac); then
        candidate=$(dirname "$(dirname "$(readlink -f "$candidate")")")
        release_of "$candidate"
        if [ "$release" -gt "$best_release" ]; then best=$candidate best_release=$release; fi
    fi
    [ "$best_release" -ge $java_minimum ] || return 1
    export JAVA_HOME=$best
    java_release=$best_release
}

need_jdk() {
    find_jdk && return
    if command -v apt-get >/dev/null; then
        update_package_lists
        local package
        package=$(apt-cache search --names-only '^openjdk-[0-9]+-jdk-headless$' | sed 's/ .*//' | sort -t- -k2,2nr | head -n 1)
        local number=${package#openjdk-}
        number=${number%%-*}
        if [ -n "$number" ] && [ "$number" -ge $java_minimum ]; then
            install_packages "$package"
            find_jdk && return
        fi
    fi
    fail "a JDK $java_minimum or newer is needed and none was found in JAVA_HOME, /usr/lib/jvm or among this system's packages; install one and set JAVA_HOME"
}

# Options every JVM of ours takes: Guava and SWT use what newer JDKs warn about.
java_options() {
    java_options=(--enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8)
    if [ "$java_release" -ge 23 ]; then java_options+=(--sun-misc-unsafe-memory-access=allow); fi
}

# --- Debian packages --------------------------------------------------------------------------------------------------------

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

package_lists_updated=
update_package_lists() {
    [ -z "$package_lists_updated" ] || return 0
    can_install || fail "something has to be installed, and this needs Debian's apt-get, and root or sudo without a password"
    say "updating the package lists"
    as_root apt-get update -q >"$cache/apt.log" 2>&1 || fail "the package lists could not be updated" "$cache/apt.log"
    package_lists_updated=yes
}

install_packages() {
    mkdir -p "$cache"
    update_package_lists
    say "installing $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" >"$cache/apt.log" 2>&1 ||
        fail "the packages $* could not be installed" "$cache/apt.log"
}

# Adds the package $1 to "missing" unless the command that follows succeeds.
unless() {
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || missing+=("$package")
}

has_gtk() { ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || /sbin/ldconfig -p | grep -q 'libgtk-3\.so\.0'; }
has_chinese_font() { [ -n "$(fc-list :lang=zh-cn file 2>/dev/null | head -n 1)" ]; }

# What a window needs: GTK and a font with Chinese characters; with a display of our own also the display.
need_window_system() {
    local missing=()
    unless libgtk-3-0 has_gtk
    unless fontconfig command -v fc-list
    unless fonts-noto-cjk has_chinese_font
    if [ -z "${DISPLAY-}" ]; then
        unless xvfb command -v Xvfb
        unless openbox command -v openbox
    fi
    if [ ${#missing[@]} -gt 0 ]; then install_packages "${missing[@]}"; fi
}

# For looking at a virtual display and for UI tests.
need_screen_tools() {
    local missing=()
    unless xdotool command -v xdotool
    unless imagemagick command -v import
    if [ ${#missing[@]} -gt 0 ]; then install_packages "${missing[@]}"; fi
}

# --- a display of our own ---------------------------------------------------------------------------------------------------

# Starts Xvfb with a small window manager when there is no DISPLAY; both end with this shell.
need_display() {
    [ -z "${DISPLAY-}" ] || return 0
    local number
    mkdir -p "$cache"
    exec 8< <(exec Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp -noreset 2>"$cache/xvfb.log" 9>&-)
    display_pid=$!
    read -r -t 20 -u 8 number || fail "the virtual display did not start" "$cache/xvfb.log"
    export DISPLAY=:$number
    openbox >"$cache/openbox.log" 2>&1 8<&- 9>&- &
    openbox_pid=$!
    trap 'kill "$openbox_pid" "$display_pid" 2>/dev/null' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

# --- Maven ------------------------------------------------------------------------------------------------------------------

# Tycho needs Maven 3.9, Debian has 3.8: the distribution is an ordinary artifact that the older Maven can fetch.
need_maven() {
    maven=$cache/apache-maven-$maven_version/bin/mvn
    [ -x "$maven" ] && return
    mkdir -p "$cache"
    local missing=()
    unless maven command -v mvn
    unless unzip command -v unzip
    if [ ${#missing[@]} -gt 0 ]; then install_packages "${missing[@]}"; fi
    say "fetching Maven $maven_version"
    (cd "$cache" && mvn -B -q dependency:copy "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$cache/download") \
        >"$cache/maven.log" 2>&1 || fail "Maven $maven_version could not be fetched" "$cache/maven.log"
    unzip -q -o "$cache/download/apache-maven-$maven_version-bin.zip" -d "$cache" && [ -x "$maven" ] ||
        fail "Maven $maven_version could not be unpacked into $cache"
    rm -rf "$cache/download"
}

# --- building ---------------------------------------------------------------------------------------------------------------

# One build at a time: two would write the same folders. Released when the shell ends or by unlock.
lock() {
    # a test that calls releng/gongkai would wait for the build that waits for the test
    if [ -n "${GONGKAI_BUILDING-}" ]; then fail "this is called from within a build and would have to build itself"; fi
    mkdir -p "$cache"
    exec 9>"$cache/build.lock"
    if ! flock -n 9; then
        say "waiting for another build to end"
        flock 9
    fi
}
unlock() { exec 9>&-; }

# Is anything that goes into the product newer than the stamp? $1 is the stamp, the rest are bundle names without "org.gongkai.".
# Folders count too, so that a deleted file is noticed; a bundle's own folder does not, the build writes there.
is_current() {
    local stamp=$1 newer
    shift
    [ -f "$stamp" ] || return 1
    newer=$(cd "$root" && find pom.xml .mvn/extensions.xml targetplatform/gongkai.target releng/org.gongkai.build releng/org.gongkai.headless \
        releng/org.gongkai.product features "${@/#/bundles/org.gongkai.}" -mindepth 0 \
        \( -name target -o -name '*-gen' -o -name '.polyglot*' \) -prune -o \
        \( -type f -o -path '*/org.gongkai.*/*' \) -newer "$stamp" -print -quit 2>&1)
    [ -z "$newer" ]
}

# The first thing that went wrong, in one line. Tycho's compiler prints file:[line], the source line, a marker and the message.
first_error() {
    awk -v root="$root/" '
        /^\[check\]/ { sub(/^\[check\] /, ""); print; found = 1; exit }
        /^\[ERROR\] .*\.java:\[[0-9]+\]/ && !place { place = $2; sub(root, "", place); after = NR + 3 }
        place && NR == after { sub(/^\[ERROR\] /, ""); print place " " $0; found = 1; exit }
        /^(error|warning)\(|^Generating code failed/ && !said { said = $0 }
        /^\[ERROR\] (Failed to execute|Cannot|Missing|Could not)/ && !said { said = $0; sub(/^\[ERROR\] /, "", said) }
        END { if (!found) print (said ? said : "Maven ended without saying why") }' "$1" | cut -c 1-300
}

# build LOG STAMP ARGUMENTS…: Maven with the profile "quick". The stamp gets the time of the start: what is saved meanwhile is newer.
build() {
    local log=$1 stamp=$2 started
    shift 2
    need_jdk
    need_maven
    mkdir -p "$cache" "$(dirname "$stamp")"
    started=$(mktemp "$cache/started.XXXXXX")
    # The compiler only looks at sources that have changed, and not at those that call what has changed in them.
    rm -rf "$root"/bundles/*/target/classes
    if ! (cd "$root" && GONGKAI_BUILDING=yes "${in_utf8[@]}" "$maven" -B -Pquick "$@" verify) >"$log" 2>&1 9>&- </dev/null; then
        rm -f "$started"
        fail "the build failed: $(first_error "$log")" "$log"
    fi
    mkdir -p "$(dirname "$stamp")"
    mv "$started" "$stamp"
}
