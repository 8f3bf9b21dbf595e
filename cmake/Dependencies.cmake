# SPDX-License-Identifier: GPL-3.0-or-later
# Everything comes from Debian packages; packaging/dependencies.sh installs them.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Sql Widgets Svg Pdf PdfWidgets PrintSupport Charts DBus
             LinguistTools)
qt_standard_project_setup()
set(CMAKE_AUTOUIC OFF)

find_package(PkgConfig REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
find_package(OpenSSL 3 REQUIRED)
find_package(Threads REQUIRED)
include(SqlCipher)
pkg_check_modules(Archive REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(Qpdf REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(LibXml2 REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(Hunspell REQUIRED IMPORTED_TARGET hunspell)
find_package(CLI11 REQUIRED)
find_package(tl-expected REQUIRED)
find_library(SERMENT_STEMMER_LIB stemmer REQUIRED)
find_library(SERMENT_ZINT_LIB zint REQUIRED)
find_library(SERMENT_ZXCVBN_LIB zxcvbn REQUIRED)
