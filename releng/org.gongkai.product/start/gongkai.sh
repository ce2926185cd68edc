#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
# Starts the workbench. Finds a JDK 21 or newer: JAVA_HOME, then java on the PATH, then the newest under /usr/lib/jvm.
set -u
home=$(cd -P "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)

release() { # the major version of the java in $1, 0 when there is none
    local line
    line=$("$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
    case $line in '' | 1.*) echo 0 ;; *) echo "$line" ;; esac
}
java=
for candidate in ${JAVA_HOME:+"$JAVA_HOME/bin/java"} "$(command -v java)" $(ls -d /usr/lib/jvm/*/bin/java 2>/dev/null | sort -rV); do
    if [ -x "$candidate" ]; then
        version=$(release "$candidate")
        if [ "$version" -ge 21 ]; then java=$candidate; break; fi
    fi
done
if [ -z "$java" ]; then
    echo "Gongkai needs Java 21 or newer, and neither JAVA_HOME, the PATH nor /usr/lib/jvm has one." >&2
    exit 2
fi
flags=(--enable-native-access=ALL-UNNAMED)
if [ "$version" -ge 23 ]; then flags+=(--sun-misc-unsafe-memory-access=allow); fi  # Guava; 22 and older do not know the flag
# The language: what the preferences say, else the user's. Then an encoding that holds Chinese file names, if the locale has none.
language=${LC_ALL:-${LC_MESSAGES:-${LANG-}}}
if [ -s "$HOME/.gongkai/language" ]; then language=$(cat "$HOME/.gongkai/language"); fi
case $language in zh*) nl=(-nl zh_CN) ;; en*) nl=(-nl en) ;; *) nl=() ;; esac
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then export LC_ALL=C.UTF-8; fi
exec "$java" "${flags[@]}" -XX:+UseParallelGC -XX:MaxRAMPercentage=50 -Dfile.encoding=UTF-8 ${GONGKAI_JAVA_OPTIONS-} \
    -jar "$home"/plugins/org.eclipse.equinox.launcher_*.jar "${nl[@]}" "$@"
