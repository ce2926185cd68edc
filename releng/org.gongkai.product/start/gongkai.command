#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
# Starts the workbench on a Mac: the program of Gongkai.app, and beside the plug-ins for the terminal.
set -u
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$here
[ -d "$home/plugins" ] || home=$here/../Eclipse

java=
for candidate in ${JAVA_HOME:+"$JAVA_HOME"} "$(/usr/libexec/java_home -v 21+ 2>/dev/null)"; do
    [ -x "$candidate/bin/java" ] || continue
    version=$("$candidate/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
    case $version in '' | 1.*) continue ;; esac
    if [ "$version" -ge 21 ]; then java=$candidate/bin/java; break; fi
done
if [ -z "$java" ]; then
    message="Gongkai needs Java 21 or newer, and neither JAVA_HOME nor this Mac has one."
    echo "$message" >&2
    osascript -e "display alert \"$message\"" >/dev/null 2>&1
    exit 2
fi
flags=(--enable-native-access=ALL-UNNAMED)
if [ "$version" -ge 23 ]; then flags+=(--sun-misc-unsafe-memory-access=allow); fi
# The language: what the preferences say, else that of the Mac.
nl=()
if [ -s "$HOME/.gongkai/language" ]; then
    case $(cat "$HOME/.gongkai/language") in zh*) nl=(-nl zh_CN) ;; en*) nl=(-nl en) ;; esac
fi
exec "$java" -XstartOnFirstThread -Xdock:name=Gongkai "${flags[@]}" -XX:+UseParallelGC -XX:MaxRAMPercentage=50 -Dfile.encoding=UTF-8 ${GONGKAI_JAVA_OPTIONS-} \
    -jar "$home"/plugins/org.eclipse.equinox.launcher_*.jar ${nl[@]+"${nl[@]}"} "$@"
