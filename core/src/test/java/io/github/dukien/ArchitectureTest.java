package io.github.dukien;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** The direction of packages that the design promises. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(FactExtractor.class.getProtectionDomain().getCodeSource().getLocation());

    private static final DescribedPredicate<JavaClass> ROOT_TYPES =
            JavaClass.Predicates.resideInAPackage("io.github.dukien").as("entry types of the root package");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.github.dukien.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void stagesDoNotKnowTheEntryTypes() {
        noClasses()
                .that()
                .resideInAPackage("..internal..")
                .should()
                .dependOnClassesThat(ROOT_TYPES)
                .check(CLASSES);
    }

    @Test
    void factsKnowNothing() {
        classes()
                .that()
                .resideInAPackage("io.github.dukien.fact..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.github.dukien.fact..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void stagesLookBackOnly() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("text")
                .definedBy("..internal.text..")
                .layer("token")
                .definedBy("..internal.token..")
                .layer("lexicon")
                .definedBy("..internal.lexicon..")
                .layer("layout")
                .definedBy("..internal.layout..")
                .layer("sentence")
                .definedBy("..internal.sentence..")
                .layer("extract")
                .definedBy("..internal.extract..")
                .layer("report")
                .definedBy("..internal.report..")
                .whereLayer("report")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("extract")
                .mayOnlyBeAccessedByLayers("report")
                .whereLayer("sentence")
                .mayOnlyBeAccessedByLayers("extract", "report")
                .whereLayer("layout")
                .mayOnlyBeAccessedByLayers("sentence", "extract", "report")
                .check(CLASSES);
    }

    @Test
    void onlyScoringAndJsonReadJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.github.dukien.json..", "io.github.dukien.eval..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(CLASSES);
    }
}
