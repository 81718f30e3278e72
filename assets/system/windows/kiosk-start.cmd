@echo off
rem Not tried. The clinic config is written by administrators and read by the kiosk user.
set "KIOSK_CONFIG=C:\ProgramData\Beforehand\clinic-config.jsonc"
"C:\Program Files\Beforehand\beforehand.exe" --user-data-dir="%LOCALAPPDATA%\Beforehand\kiosk"
exit /b %ERRORLEVEL%
