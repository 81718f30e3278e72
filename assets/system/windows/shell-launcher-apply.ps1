# Not tried. Applies shell-launcher.xml through the MDM bridge. Run as SYSTEM; Shell Launcher must be installed:
#   Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All
$ErrorActionPreference = 'Stop'
$xml = Get-Content -Raw -Path (Join-Path $PSScriptRoot 'shell-launcher.xml')
$bridge = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
$bridge.ShellLauncher = [System.Net.WebUtility]::HtmlEncode($xml)
Set-CimInstance -CimInstance $bridge
