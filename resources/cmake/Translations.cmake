# The window's languages, compiled into the program as :/translations/loopscope_CODE.qm. To add one, add its
# .ts file here and build `update_translations`, which brings the .ts files in step with the sources.
set(translations ${PROJECT_SOURCE_DIR}/resources/translations)

qt_add_lrelease(loopscope_app QM_FILES_OUTPUT_VARIABLE qm_files
    TS_FILES ${translations}/loopscope_en.ts ${translations}/loopscope_ko.ts)
qt_add_resources(loopscope_app translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})

add_custom_target(update_translations
    COMMAND sh ${translations}/update $<TARGET_FILE:Qt6::lupdate> ${PROJECT_SOURCE_DIR} ${translations}
    VERBATIM)
