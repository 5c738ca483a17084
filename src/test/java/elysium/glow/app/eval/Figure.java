package elysium.glow.app.eval;

import elysium.glow.app.bench.Sheet;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;

/** What a score's sheets say. */
final class Figure {
    private Figure() {}

    /** A figure of the sheets as their JSON has it. */
    static double figure(Score score, String row, String column) {
        for (Sheet sheet : score.sheets()) {
            JsonObject json = (JsonObject) JsonDocument.parse("sheet", sheet.json()).root();
            for (var each : ((JsonArray) json.find("rows")).elements()) {
                JsonObject one = (JsonObject) each;
                if (row.equals(((JsonText) one.find("name")).value())) {
                    return one.find(column) instanceof JsonNumber n ? n.value() : Double.NaN;
                }
            }
        }
        throw new AssertionError("there is no row " + row);
    }
}
