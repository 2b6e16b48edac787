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
set "GOUJI_ARCHIVE_OPT="
if defined GOUJI_JAVA_OPTS goto start
set "GOUJI_JAVA_OPTS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto"
rem Classes of an earlier run that Java keeps ready: the first run writes them, GOUJI_CDS=off does without. The name of
rem the archive is of this Java and this installation; Java itself passes over one that does not fit.
if /i "%GOUJI_CDS%"=="off" goto start
if not defined GOUJI_CDS if not defined LOCALAPPDATA goto start
if not defined GOUJI_CDS set "GOUJI_CDS=%LOCALAPPDATA%\gouji"
for %%f in ("%GOUJI_HOME%\lib\org.gouji.launcher.jar") do set "GOUJI_ARCHIVE=%%~dpf%%~zf"
set "GOUJI_ARCHIVE=%GOUJI_ARCHIVE::=%"
set "GOUJI_ARCHIVE=%GOUJI_CDS%\classes-%GOUJI_VERSION%\%GOUJI_ARCHIVE%"
set "GOUJI_JAVA_OPTS=-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -Xlog:all=error:stderr %GOUJI_JAVA_OPTS%"
set GOUJI_ARCHIVE_OPT=-XX:+RecordDynamicDumpInfo "-Dgouji.archive=%GOUJI_ARCHIVE%"
rem Java does not survive an archive that was cut off: its name tells its size.
for %%f in ("%GOUJI_ARCHIVE%-*.jsa") do if /i "%%~ff"=="%GOUJI_ARCHIVE%-%%~zf.jsa" set GOUJI_ARCHIVE_OPT="-XX:SharedArchiveFile=%%~ff"

:start
"%GOUJI_JAVA%" %GOUJI_JAVA_OPTS% %GOUJI_ARCHIVE_OPT% -cp "%GOUJI_HOME%\lib\*" org.gouji.launcher.Main %*
exit /b %ERRORLEVEL%

:needjava
rem The lines below are UTF-8; the console is told so, and gets its own code page back.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "GOUJI_CODEPAGE=%%p"
chcp 65001 >nul
echo gouji: 需要 Java 17 或更高版本。请从 https://adoptium.net 下载安装，并让 JAVA_HOME 指向它。 1>&2
echo gouji: Java 17 or newer is needed. Get it from https://adoptium.net and let JAVA_HOME point to it. 1>&2
if defined GOUJI_CODEPAGE chcp %GOUJI_CODEPAGE% >nul
exit /b 4
