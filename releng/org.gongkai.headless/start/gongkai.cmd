@echo off
rem SPDX-License-Identifier: EPL-2.0
rem The Gongkai command line on plain Java 21 or newer: JAVA_HOME, then java on the PATH.
setlocal
set "JAVA_EXE=java.exe"
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
rem An import stays below 512 MiB with all the JVM needs besides its heap.
set "HEAP="
if "%~1"=="import" set "HEAP=-Xmx384m"
"%JAVA_EXE%" %HEAP% --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%~dp0plugins\*" org.gongkai.cli.Main %*
exit /b %ERRORLEVEL%
