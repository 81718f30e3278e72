@echo off
rem Not tried. The clinic config is written by administrators and read by the kiosk user.
set "KIOSK_CONFIG=C:\ProgramData\Beforehand\clinic-config.jsonc"
rem Shell Launcher starts it again: it may end to be renewed, and waits with a calm page for what a person must put right.
set "KIOSK_SUPERVISED=1"
"C:\Program Files\Beforehand\beforehand.exe" --user-data-dir="%LOCALAPPDATA%\Beforehand\kiosk"
exit /b %ERRORLEVEL%
