@echo off
rem Runs Elysium Glow on Windows: finds a JDK 25, builds when there is no build yet, starts.
setlocal enabledelayedexpansion
set "GLOW_HOME=%~dp0"
if "%GLOW_HOME:~-1%"=="\" set "GLOW_HOME=%GLOW_HOME:~0,-1%"
set "FOUND="
call :try "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%USERPROFILE%\.jdks\*25*") do call :try "%%~d"
if not defined FOUND (
  echo glow: a JDK 25 is needed, and none was found.>&2
  echo glow: install it with:  winget install EclipseAdoptium.Temurin.25.JDK>&2
  exit /b 1
)
set "JAVA_HOME=%FOUND%"
if /i "%~1"=="test" (
  cd /d "%GLOW_HOME%"
  call mvnw.cmd -B -ntp -Pchecks verify %2 %3 %4 %5 %6 %7 %8 %9
  exit /b !errorlevel!
)
call :stale
if errorlevel 1 (
  echo glow: building, the first time it fetches its libraries ...>&2
  pushd "%GLOW_HOME%"
  call mvnw.cmd -B -q -ntp package -Dmaven.test.skip=true -Dspotless.check.skip=true
  if errorlevel 1 (
    popd
    echo glow: the build failed; the lines above say why.>&2
    exit /b 1
  )
  type nul > target\built
  popd
)
"%JAVA_HOME%\bin\java" -XX:+UseSerialGC -Xms64m -Xmx1g -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Dorg.lwjgl.system.memoryBackend=ffm -Djava.awt.headless=true "-Dglow.home=%GLOW_HOME%" "-Donnxruntime.native.path=%GLOW_HOME%\target\native" -cp "%GLOW_HOME%\target\glow.jar;%GLOW_HOME%\target\lib\*" elysium.glow.app.Glow %*
exit /b %errorlevel%

:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.25" "%~1\release" >nul 2>&1 && set "FOUND=%~1"
exit /b 0

:stale
if not exist "%GLOW_HOME%\target\glow.jar" exit /b 1
if not exist "%GLOW_HOME%\target\built" exit /b 1
powershell -NoProfile -Command "$b=(Get-Item '%GLOW_HOME%\target\built').LastWriteTime; if (Get-ChildItem -Recurse -File '%GLOW_HOME%\src\main','%GLOW_HOME%\shaders\library','%GLOW_HOME%\pom.xml' | Where-Object LastWriteTime -gt $b | Select-Object -First 1) { exit 1 } else { exit 0 }"
exit /b %errorlevel%
