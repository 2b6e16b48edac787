@echo off
setlocal
if not defined GOUJI_NL set GOUJI_NL=zh_CN
if not defined GOUJI_WORKSPACE set GOUJI_WORKSPACE=%USERPROFILE%\gouji-workspace
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set launcher=%%j
rem What the program keeps for itself lies in the user's folder, one for each installation, cleaned when that has changed.
set own=%~dp0
set own=%own::=%
set own=%own:\=_%
set own=%USERPROFILE%\.gouji\%own%
if not exist "%own%" md "%own%"
(for %%j in ("%~dp0plugins\*.jar") do @echo %%~nxj %%~zj %%~tj) > "%own%\installed"
set clean=
fc /b "%own%\installed" "%own%\installation" >nul 2>nul || set clean=-clean
move /y "%own%\installed" "%own%\installation" >nul
start "" javaw -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 "-Dgouji.native=%~dp0native" %GOUJI_JAVA_OPTS% -jar "%launcher%" %clean% -nl %GOUJI_NL% -configuration "%own%\configuration" -data "%GOUJI_WORKSPACE%" %*
