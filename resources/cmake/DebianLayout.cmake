# Runs inside cpack, before it packs the installed files: puts them as Debian's policy wants them.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
set(share ${CPACK_TEMPORARY_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share)
set(doc ${share}/doc/loopscope)

function(compress file)
    execute_process(COMMAND gzip --best --no-name --force ${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# An entry of Debian's changelog; SOURCE_DATE_EPOCH makes it the same every time.
function(write_changelog file)
    string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
    file(WRITE ${file}
"loopscope (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * Version ${CPACK_PACKAGE_VERSION}.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
endfunction()

file(RENAME ${doc}/LICENSE ${doc}/copyright)
write_changelog(${doc}/changelog)
compress(${doc}/changelog)
compress(${share}/man/man1/loopscope.1)
