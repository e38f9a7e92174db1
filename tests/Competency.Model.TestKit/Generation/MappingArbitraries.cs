using Competency.Model.Mappings;
using FsCheck;
using FsCheck.Fluent;

namespace Competency.Model.TestKit;

/// <summary>Generators of mapping sets: with any content, and about the elements that <c>StandardArbitraries</c> hands out.</summary>
public static class MappingArbitraries
{
    private static readonly string[] Owners = ["TFB5131-901v1", "X", "X#2", "Y9", "shared-1", "shared-1", "shared-1", "nowhere"];
    private static readonly string[] Locals = ["K1", "K2", "S1", "S2", "A1", "A2", "K99"];
    private static readonly string[] Names = ["會議記錄", "溝通協調", "專案管理", "食品衛生", "不存在"];
    private static readonly string[] Texts =
    [
        "a", "會議記錄", "a|b", "a\\b", "a\\|b", "say \"x\"", "tab\tin it", "two\nlines", "# no comment", "- item", "x: y", "true", "1.1",
        "~", "[a]", "a #b", "'q'", "é", "𨎊", "=1+1", "null", "a:", "\u0001",
    ];

    private static readonly string[] Iris =
    [
        "https://example.org/a", "https://example.org/b/1", "http://www.w3.org/2004/02/skos/core#prefLabel", "urn:competency:X/K1",
        "urn:competency:X%232/A08%232", "urn:competency:X/溝通",
    ];

    public static Arbitrary<GeneratedMappings> Mappings() => Arb.From(
        from mappings in PlainMapping.ListOf()
        select new GeneratedMappings([.. mappings]));

    public static Arbitrary<GeneratedMappingSet> Sets() => Arb.From(
        from mappings in AnyMapping.ListOf().Resize(6)
        from slots in Filled(MappingSlot.OfSet).ListOf().Resize(6)
        from extension in Gen.Elements(Texts)
        from hasDefinition in Gen.Elements(true, false)
        select new GeneratedMappingSet(new MappingSet(
            mappings,
            slots.Aggregate(SlotValues.Empty, static (values, slot) => values.With(slot.Name, slot.Values)).With("ext_head", extension),
            CurieMap.Empty.With("ex", "https://example.org/").With("exb", "https://example.org/b/").With("competency", ElementIri.Prefix),
            source: null,
            hasDefinition ? [MappingSlot.OfExtension("ext_a", "https://example.org/a"), MappingSlot.OfExtension("ext_head")] : [])));

    private static Gen<MappingEntity> Entity =>
        from form in Gen.Choose(1, 5)
        from owner in Gen.Elements(Owners)
        from local in Gen.Elements(Locals)
        from name in Gen.Elements(Names)
        from kind in Gen.Elements<ElementKind?>(null, ElementKind.Knowledge, ElementKind.Skill)
        select form <= 2
            ? MappingEntity.Named(name, kind)
            : MappingEntity.Of($"{ElementIri.Prefix}{owner.Replace("#", "%23", StringComparison.Ordinal)}/{local}");

    private static Gen<Mapping> PlainMapping =>
        from subject in Entity
        from @object in Entity
        from relation in Gen.Frequency(
            (3, Gen.Constant(MappingRelation.Exact)),
            (4, Gen.Elements(MappingRelation.Close, MappingRelation.Broad, MappingRelation.Narrow, MappingRelation.Related)))
        from isDenied in Gen.Choose(1, 4)
        from confidence in Gen.Choose(-2, 10)
        select Made(subject, relation, @object, isDenied == 1, confidence);

    private static Gen<Mapping> AnyMapping =>
        from mapping in PlainMapping
        from slots in Filled(MappingSlot.OfMapping.Where(static slot => !IsFixed(slot.Name))).ListOf().Resize(8)
        from extension in Gen.Elements(Texts)
        from hasExtension in Gen.Elements(true, false)
        select slots.Aggregate(mapping, static (made, slot) => made.With(slot.Name, slot.Values))
            .With("ext_a", hasExtension ? extension : null);

    private static Mapping Made(MappingEntity subject, MappingRelation relation, MappingEntity @object, bool isDenied, int confidence)
    {
        Mapping mapping = Mapping.Of(subject, relation, @object, Mapping.ManualMappingCuration);
        mapping = isDenied ? mapping.Negated() : mapping;
        return confidence < 0 ? mapping : mapping.WithConfidence(confidence / 10.0);
    }

    private static Gen<(string Name, string[] Values)> Filled(IEnumerable<MappingSlot> slots) =>
        from slot in Gen.Elements(slots.ToArray())
        from values in Gen
            .Elements(slot.IsReference ? Iris : slot.IsShare ? ["0.5", "1", "0.123456"] : slot.IsDate ? ["2026-01-31"] : Texts)
            .NonEmptyListOf()
        select (slot.Name, slot.IsList ? values.ToArray() : [values[0]]);

    private static bool IsFixed(string slot) => slot is
        "subject_id" or "subject_label" or "subject_type" or "object_id" or "object_label"
            or "object_type" or "predicate_id" or "predicate_modifier" or "mapping_justification";
}
