@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the workbench. Finds a JDK 21 or newer: JAVA_HOME, then java on the PATH.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"
set "JAVA_EXE="
set VERSION=0
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"
if not defined JAVA_EXE (
    echo Gongkai needs Java 21 or newer, and neither JAVA_HOME nor the PATH has one. 1>&2
    pause
    exit /b 2
)
set "FLAGS=--enable-native-access=ALL-UNNAMED"
if %VERSION% GEQ 23 set "FLAGS=%FLAGS% --sun-misc-unsafe-memory-access=allow"
for %%L in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
rem The language: what the preferences say, else that of Windows.
set "NL="
if exist "%USERPROFILE%\.gongkai\language" set /p CHOSEN=<"%USERPROFILE%\.gongkai\language"
if defined CHOSEN set "NL=-nl %CHOSEN%"
start "Gongkai" "%JAVA_EXE:java.exe=javaw.exe%" %FLAGS% -XX:+UseParallelGC -XX:MaxRAMPercentage=50 -Dfile.encoding=UTF-8 %GONGKAI_JAVA_OPTIONS% -jar "%LAUNCHER%" %NL% %*
exit /b 0

:try
for /f "tokens=2 delims==" %%V in ('"%~1" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do set "FOUND=%%V"
set "FOUND=%FOUND: =%"
if "%FOUND:~0,2%"=="1." exit /b 0
if %FOUND% GEQ 21 (
    set "JAVA_EXE=%~1"
    set "VERSION=%FOUND%"
)
exit /b 0
