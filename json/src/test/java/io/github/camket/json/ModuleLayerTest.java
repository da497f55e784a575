// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The module is one: it resolves, reads and writes on a module path, with Jackson 3 and without. */
class ModuleLayerTest {

    private static final String MODULE = "io.github.camket.json";
    private static final String JACKSON_3 = "tools.jackson.databind";

    @Test
    void readsAndWritesWithoutJackson3() throws Exception {
        ModuleLayer layer = layer(MODULE);
        assertThat(layer.modules()).noneMatch(module -> module.getName().startsWith("tools.jackson"));
        assertThat(roundTrip(layer)).isEqualTo(Golden.LEDGER.text());
    }

    @Test
    void jackson2FindsItsModule() throws Exception {
        ModuleLayer layer = layer(MODULE);
        Class<?> service = load(layer, "com.fasterxml.jackson.databind", "com.fasterxml.jackson.databind.Module");
        assertThat(ServiceLoader.load(layer, service).stream())
                .anyMatch(provider -> provider.type().getName().equals(MODULE + ".jackson2.CamketModule"));
    }

    @Test
    void readsAndWritesWithJackson3() throws Exception {
        ModuleLayer layer = layer(MODULE, JACKSON_3);
        assertThat(roundTrip(layer)).isEqualTo(Golden.LEDGER.text());
        Object module = load(layer, MODULE, MODULE + ".jackson3.CamketModule")
                .getConstructor()
                .newInstance();
        Object builder = load(layer, JACKSON_3, JACKSON_3 + ".json.JsonMapper")
                .getMethod("builder")
                .invoke(null);
        Class<?> mapperBuilder = load(layer, JACKSON_3, JACKSON_3 + ".cfg.MapperBuilder");
        mapperBuilder
                .getMethod("addModule", load(layer, JACKSON_3, JACKSON_3 + ".JacksonModule"))
                .invoke(builder, module);
        Object mapper = mapperBuilder.getMethod("build").invoke(builder);
        Class<?> mapperType = load(layer, JACKSON_3, JACKSON_3 + ".ObjectMapper");
        Class<?> ledgerType = load(layer, "io.github.camket.core", "io.github.camket.model.Ledger");
        Object ledger = mapperType
                .getMethod("readValue", String.class, Class.class)
                .invoke(mapper, Golden.LEDGER.text(), ledgerType);
        Object written =
                mapperType.getMethod("writeValueAsString", Object.class).invoke(mapper, ledger);
        assertThat(CamketJson.readLedger((String) written).getEntries())
                .isEqualTo(SmallAgency.ledger().getEntries());
    }

    @Test
    void onlyTheFormatsAndTheParserAreHidden() {
        ModuleLayer layer = layer(MODULE);
        Module module = layer.findModule(MODULE).orElseThrow();
        assertThat(module.getDescriptor().exports().stream().map(export -> export.source()))
                .containsExactlyInAnyOrder(MODULE, MODULE + ".jackson2", MODULE + ".jackson3");
        assertThat(module.getDescriptor().opens()).isEmpty();
    }

    private static String roundTrip(ModuleLayer layer) throws ReflectiveOperationException {
        Class<?> json = load(layer, MODULE, MODULE + ".CamketJson");
        assertThat(json.getModule().isNamed()).isTrue();
        Object ledger = json.getMethod("readLedger", String.class).invoke(null, Golden.LEDGER.text());
        return (String) json.getMethod("writeLedger", ledger.getClass()).invoke(null, ledger);
    }

    private static Class<?> load(ModuleLayer layer, String module, String type) throws ClassNotFoundException {
        return layer.findLoader(module).loadClass(type);
    }

    /** A layer of the library and of Jackson as the tests have them on the class path, classes or jars. */
    private static ModuleLayer layer(String... roots) {
        Pattern wanted = Pattern.compile(
                ".*(camket-core|camket-json|jakarta.validation-api|jackson-(core|databind|annotations)).*\\.jar"
                        + "|.*(core|json).target.classes");
        List<Path> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (wanted.matcher(entry).matches()) {
                path.add(Path.of(entry));
            }
        }
        ModuleFinder finder = ModuleFinder.of(path.toArray(Path[]::new));
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration().resolve(finder, ModuleFinder.of(), Set.of(roots));
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }
}
