#include "core/files/chrometrace/eventparser.h"

namespace loopscope {

namespace {

using namespace simdjson;

// What is neither a text nor a number reads as missing.
error_code read(ondemand::value value, FieldText& field)
{
    const std::string_view token = value.raw_json_token();
    field = {};
    field.quoted = token.starts_with('"');
    if (field.quoted)
        return value.get_string().get(field.text);
    if (!token.starts_with('{') && !token.starts_with('['))
        field.text = token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
    return SUCCESS;
}

error_code read(ondemand::value value, std::string_view& text)
{
    FieldText field;
    const error_code error = read(value, field);
    text = field.text;
    return error;
}

error_code readIds(ondemand::value value, EventFields& fields)
{
    ondemand::object object;
    if (value.get_object().get(object) != SUCCESS)
        return SUCCESS; // none then
    for (auto field : object) {
        ondemand::raw_json_string key;
        ondemand::value id;
        error_code error = field.key().get(key);
        if (!error)
            error = field.value().get(id);
        if (!error && key == "local")
            error = read(id, fields.localId);
        else if (!error && key == "global")
            error = read(id, fields.globalId);
        if (error)
            return error;
    }
    return SUCCESS;
}

error_code readArgs(ondemand::value value, std::string_view& args)
{
    ondemand::object object;
    if (value.get_object().get(object) != SUCCESS)
        return SUCCESS; // none then
    return object.raw_json().get(args);
}

error_code readField(ondemand::raw_json_string key, ondemand::value value, EventFields& fields)
{
    if (key == "name")
        return read(value, fields.name);
    if (key == "ph")
        return read(value, fields.phase);
    if (key == "ts")
        return read(value, fields.stamp);
    if (key == "dur")
        return read(value, fields.duration);
    if (key == "pid")
        return read(value, fields.process);
    if (key == "tid")
        return read(value, fields.thread);
    if (key == "cat")
        return read(value, fields.category);
    if (key == "args")
        return readArgs(value, fields.args);
    if (key == "id")
        return read(value, fields.id);
    if (key == "id2")
        return readIds(value, fields);
    if (key == "scope")
        return read(value, fields.scope);
    return SUCCESS;
}

padded_string_view padded(std::string_view json)
{
    return padded_string_view(json, json.size() + SIMDJSON_PADDING);
}

} // namespace

std::optional<EventFields> EventParser::fieldsOf(std::string_view json)
{
    ondemand::document document;
    ondemand::object object;
    if (m_events.iterate(padded(json)).get(document) != SUCCESS ||
        document.get_object().get(object) != SUCCESS)
        return std::nullopt;
    EventFields fields;
    for (auto field : object) {
        ondemand::raw_json_string key;
        ondemand::value value;
        if (field.key().get(key) != SUCCESS || field.value().get(value) != SUCCESS ||
            readField(key, value, fields) != SUCCESS)
            return std::nullopt;
    }
    return fields;
}

bool EventParser::eachArg(std::string_view args,
                          const std::function<void(std::string_view key, FieldText value)>& take)
{
    ondemand::document document;
    ondemand::object object;
    if (m_args.iterate(padded(args)).get(document) != SUCCESS || document.get_object().get(object) != SUCCESS)
        return false;
    for (auto field : object) {
        std::string_view key;
        ondemand::value value;
        FieldText text;
        if (field.unescaped_key().get(key) != SUCCESS || field.value().get(value) != SUCCESS ||
            read(value, text) != SUCCESS)
            return false;
        take(key, text);
    }
    return true;
}

} // namespace loopscope
