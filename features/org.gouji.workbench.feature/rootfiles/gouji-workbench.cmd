@echo off
setlocal
if not defined GOUJI_NL set GOUJI_NL=zh_CN
if not defined GOUJI_WORKSPACE set GOUJI_WORKSPACE=%USERPROFILE%\gouji-workspace
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set launcher=%%j
start "" javaw -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 "-Dgouji.native=%~dp0native" %GOUJI_JAVA_OPTS% -jar "%launcher%" -nl %GOUJI_NL% -data "%GOUJI_WORKSPACE%" %*
