# SPDX-License-Identifier: GPL-3.0-or-later
add_library(serment_options INTERFACE)
target_compile_options(serment_options INTERFACE -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion
                       $<$<BOOL:${SERMENT_WERROR}>:-Werror>)
target_compile_definitions(serment_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                           QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS)
# The code is written for Debian 12: what later versions of the libraries deprecate is still right.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    target_compile_options(serment_options INTERFACE $<$<BOOL:${SERMENT_WERROR}>:-Wno-error=deprecated-declarations>)
    target_compile_definitions(serment_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
target_include_directories(serment_options INTERFACE "${CMAKE_SOURCE_DIR}")

# serment_library(name SOURCES … LINK … [RESOURCES file…] [MOC])
# One static library core_<name> per folder of core/ (or ui_<name> for ui/), named by its folder.
# RESOURCES are paths below resources/, found at run time as ":/serment/<path>".
function(serment_library target)
    cmake_parse_arguments(A "MOC" "" "SOURCES;LINK;RESOURCES" ${ARGN})
    add_library(${target} STATIC ${A_SOURCES})
    target_link_libraries(${target} PUBLIC serment_options Qt6::Core ${A_LINK})
    if(A_MOC)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
    if(A_RESOURCES)
        set(paths "")
        foreach(file IN LISTS A_RESOURCES)
            list(APPEND paths "${CMAKE_SOURCE_DIR}/resources/${file}")
        endforeach()
        qt_add_resources(${target} "${target}_data" PREFIX "/serment" BASE "${CMAKE_SOURCE_DIR}/resources"
                         FILES ${paths})
    endif()
endfunction()

# serment_test(name SOURCES … LINK …): one GoogleTest program per folder of tests/, run by CTest.
function(serment_test name)
    cmake_parse_arguments(A "MOC" "" "SOURCES;LINK" ${ARGN})
    add_executable(test_${name} ${A_SOURCES})
    target_link_libraries(test_${name} PRIVATE serment_options test_support ${A_LINK} GTest::gmock)
    target_compile_definitions(test_${name} PRIVATE
        SERMENT_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SERMENT_INTEROP_DEFAULT="${SERMENT_INTEROP_DIR}")
    if(A_MOC)
        set_target_properties(test_${name} PROPERTIES AUTOMOC ON)
    endif()
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Paris")
endfunction()
