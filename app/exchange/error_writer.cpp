// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/error_writer.h"

#include "app/exchange/format.h"
#include "app/exchange/json_writer.h"

namespace restride {

std::string writeError(int line, const Faults &faults)
{
    JsonWriter json;
    json.beginObject();
    json.text("format", kErrorFormat);
    json.number("line", line);
    json.beginArray("errors");
    for (const Fault &fault : faults) {
        json.beginObject();
        json.text("path", fault.path);
        json.text("problem", fault.problem);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.json();
}

} // namespace restride
