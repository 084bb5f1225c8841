; The installer for Windows, by Inno Setup 6: iscc /DVersion=0.1.0 packaging\windows\variorum.iss
; For one user, without administrator's rights. It offers itself for articles in "Open with" and
; makes itself nobody's default. Not yet run: see docs/packaging.md.

#ifndef Version
  #error Say the version: /DVersion=0.1.0
#endif
#define Root "..\.."

[Setup]
AppId={{7C6C1B52-5A0B-4D5E-9C0D-4E6B7D1F3A21}
AppName=Variorum
AppVersion={#Version}
AppPublisher=The Variorum developers
AppPublisherURL=https://variorum.github.io/
DefaultDirName={localappdata}\Programs\Variorum
DefaultGroupName=Variorum
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Root}\dist
OutputBaseFilename=variorum-{#Version}-windows-setup
SetupIconFile={#Root}\build\icons\variorum.ico
UninstallDisplayIcon={app}\variorum.exe
UninstallDisplayName=Variorum
LicenseFile={#Root}\LICENSE
Compression=lzma2/ultra64
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Put the command variorum-cli on the PATH"; Flags: unchecked

[InstallDelete]
; An older version's files, so that none is loaded by the newer; the library is not in here.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\variorum\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Root}\LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion
Source: "{#Root}\dist\THIRD-PARTY.txt"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\Variorum"; Filename: "{app}\variorum.exe"; AppUserModelID: "io.github.variorum.Reader"
Name: "{autodesktop}\Variorum"; Filename: "{app}\variorum.exe"; AppUserModelID: "io.github.variorum.Reader"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Variorum.Article"; ValueType: string; ValueData: "Article"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Variorum.Article\DefaultIcon"; ValueType: string; ValueData: "{app}\variorum.exe,0"
Root: HKA; Subkey: "Software\Classes\Variorum.Article\shell\open\command"; ValueType: string; ValueData: """{app}\variorum.exe"" open ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\variorum.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Variorum"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\variorum.exe\shell\open\command"; ValueType: string; ValueData: """{app}\variorum.exe"" open ""%1"""
Root: HKA; Subkey: "Software\Classes\.html\OpenWithProgids"; ValueType: string; ValueName: "Variorum.Article"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.htm\OpenWithProgids"; ValueType: string; ValueName: "Variorum.Article"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.xhtml\OpenWithProgids"; ValueType: string; ValueName: "Variorum.Article"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.txt\OpenWithProgids"; ValueType: string; ValueName: "Variorum.Article"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "Variorum.Article"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.pdf\OpenWithProgids"; ValueType: string; ValueName: "Variorum.Article"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.epub\OpenWithProgids"; ValueType: string; ValueName: "Variorum.Article"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.docx\OpenWithProgids"; ValueType: string; ValueName: "Variorum.Article"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.eml\OpenWithProgids"; ValueType: string; ValueName: "Variorum.Article"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mht\OpenWithProgids"; ValueType: string; ValueName: "Variorum.Article"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mhtml\OpenWithProgids"; ValueType: string; ValueName: "Variorum.Article"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NotOnPath(ExpandConstant('{app}'))

[Run]
Filename: "{app}\variorum.exe"; Description: "{cm:LaunchProgram,Variorum}"; Flags: nowait postinstall skipifsilent

[Code]
{ Where a folder stands in the user's PATH: 1 at its begin, 0 if nowhere. }
function PlaceOnPath(Folder, Path: string): Integer;
begin
  Result := Pos(';' + Uppercase(Folder) + ';', ';' + Uppercase(Path) + ';');
end;

function NotOnPath(Folder: string): Boolean;
var
  Path: string;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then
    Path := '';
  Result := PlaceOnPath(Folder, Path) = 0;
end;

procedure TakeFromPath(Folder: string);
var
  Path: string;
  Place: Integer;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then
    Exit;
  Place := PlaceOnPath(Folder, Path);
  if Place = 0 then
    Exit;
  { with one of the semicolons about it: that before it, unless it stands first }
  if Place > 1 then
    Place := Place - 1;
  Delete(Path, Place, Length(Folder) + 1);
  RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Path);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  { Before the rest: at its end Windows is told that the environment has changed. }
  if Step = usUninstall then
    TakeFromPath(ExpandConstant('{app}'));
end;
