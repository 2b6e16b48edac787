@echo off
rem Starts gouji. JAVA_HOME or PATH must lead to Java 17 or newer.
rem GOUJI_JAVA_OPTS replaces the options for the Java machine, GOUJI_CACHE names the folder for temporary files.
setlocal
set "GOUJI_HOME=%~dp0.."
set "GOUJI_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "GOUJI_JAVA=%JAVA_HOME%\bin\java.exe"
set "GOUJI_VERSION="
for /f "tokens=3" %%v in ('""%GOUJI_JAVA%" -version 2^>^&1 ^| findstr /i /c:" version ""') do if not defined GOUJI_VERSION set "GOUJI_VERSION=%%~v"
for /f "delims=.-+ tokens=1" %%m in ("%GOUJI_VERSION%") do set "GOUJI_MAJOR=%%m"
if not defined GOUJI_MAJOR goto needjava
if %GOUJI_MAJOR% LSS 17 goto needjava
if not defined GOUJI_JAVA_OPTS set "GOUJI_JAVA_OPTS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto"
"%GOUJI_JAVA%" %GOUJI_JAVA_OPTS% -cp "%GOUJI_HOME%\lib\*" org.gouji.launcher.Main %*
exit /b %ERRORLEVEL%

:needjava
rem The lines below are UTF-8; the console is told so, and gets its own code page back.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "GOUJI_CODEPAGE=%%p"
chcp 65001 >nul
echo gouji: 需要 Java 17 或更高版本。请从 https://adoptium.net 下载安装，并让 JAVA_HOME 指向它。 1>&2
echo gouji: Java 17 or newer is needed. Get it from https://adoptium.net and let JAVA_HOME point to it. 1>&2
if defined GOUJI_CODEPAGE chcp %GOUJI_CODEPAGE% >nul
exit /b 4
