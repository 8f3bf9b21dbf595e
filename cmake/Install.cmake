# SPDX-License-Identifier: GPL-3.0-or-later
# What a package holds. Resources and translations are inside the programs.
include(GNUInstallDirs)
set(desktop "${CMAKE_SOURCE_DIR}/packaging/desktop/fr.serment.Serment")
foreach(program serment sermentctl)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME)
    endif()
endforeach()
install(FILES "${desktop}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${desktop}.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${CMAKE_SOURCE_DIR}/packaging/man/serment.1" "${CMAKE_SOURCE_DIR}/packaging/man/sermentctl.1"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
