# SPDX-License-Identifier: GPL-3.0-or-later
# SqlCipher::SqlCipher: SQLCipher >= 4.5 with SQLITE_HAS_CODEC defined (its pkg-config file does not do it).
# The system's package where it is recent enough; on Debian 12, the static library that packaging/sqlcipher.sh
# keeps outside the repository, or any prefix given in SERMENT_SQLCIPHER_PREFIX.
set(SERMENT_SQLCIPHER_PREFIX "" CACHE PATH "Prefix of a SQLCipher >= 4.5 that is not the system's")

function(serment_default_sqlcipher_prefix result)
    if(NOT "$ENV{SERMENT_CACHE}" STREQUAL "")
        set(cache "$ENV{SERMENT_CACHE}")
    elseif(NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
        set(cache "$ENV{XDG_CACHE_HOME}/serment")
    else()
        set(cache "$ENV{HOME}/.cache/serment")
    endif()
    set(${result} "${cache}/sqlcipher-4.6.1" PARENT_SCOPE)
endfunction()

add_library(SqlCipher::SqlCipher INTERFACE IMPORTED)
target_compile_definitions(SqlCipher::SqlCipher INTERFACE SQLITE_HAS_CODEC)

if(NOT SERMENT_SQLCIPHER_PREFIX)
    # The version in its pkg-config file is that of the SQLite inside: 3.36 stands in SQLCipher 4.5.
    pkg_check_modules(SystemSqlCipher QUIET IMPORTED_TARGET sqlcipher>=3.36)
endif()
if(SystemSqlCipher_FOUND)
    target_link_libraries(SqlCipher::SqlCipher INTERFACE PkgConfig::SystemSqlCipher)
    message(STATUS "SQLCipher of the system, SQLite ${SystemSqlCipher_VERSION}")
else()
    set(prefix "${SERMENT_SQLCIPHER_PREFIX}")
    if(NOT prefix)
        serment_default_sqlcipher_prefix(prefix)
    endif()
    # The environment may name another cache tomorrow: what was found is not remembered.
    find_library(library sqlcipher PATHS "${prefix}/lib" PATH_SUFFIXES "${CMAKE_LIBRARY_ARCHITECTURE}"
                 NO_DEFAULT_PATH NO_CACHE)
    if(NOT library OR NOT EXISTS "${prefix}/include/sqlcipher/sqlite3.h")
        message(FATAL_ERROR "SQLCipher 4.5 or later was found neither by pkg-config nor in ${prefix}. "
                            "On Debian 12, run packaging/sqlcipher.sh (once); elsewhere, install libsqlcipher-dev "
                            "or set SERMENT_SQLCIPHER_PREFIX.")
    endif()
    target_include_directories(SqlCipher::SqlCipher SYSTEM INTERFACE "${prefix}/include/sqlcipher")
    # A target of its own, so that what the archive needs comes after it on the line of every linker.
    add_library(SqlCipher::Archive STATIC IMPORTED)
    set_target_properties(SqlCipher::Archive PROPERTIES IMPORTED_LOCATION "${library}")
    target_link_libraries(SqlCipher::Archive INTERFACE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
    target_link_libraries(SqlCipher::SqlCipher INTERFACE SqlCipher::Archive)
    message(STATUS "SQLCipher in ${prefix}")
endif()
