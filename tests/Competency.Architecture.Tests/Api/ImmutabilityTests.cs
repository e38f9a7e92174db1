using Competency.Architecture.Tests.Assemblies;
using Mono.Cecil;

namespace Competency.Architecture.Tests.Api;

/// <summary>
/// A public type is immutable or on a short list, as in NodaTime: fields that are never assigned again, of immutable types.
/// </summary>
public sealed class ImmutabilityTests
{
    /// <summary>What is filled before it is read.</summary>
    private static readonly string[] Mutable =
    [
        "CatalogBuilder", "CatalogLoader", "DiagnosticBag",
        "DutyDraft", "ElementDraft", "LinkDraft", "NoteDraft", "StandardDraft", "StatementDraft", "TaskDraft", "VocabularyDraft",
    ];

    /// <summary>What is open while a file is read, and closed after it.</summary>
    private static readonly string[] Resources = ["DocumentFile"];

    /// <summary>What hands over drafts, which the next one may fill further.</summary>
    private static readonly string[] HandOver = ["DocumentDrafts", "LoadResult", "ReadResult", "StandardBuilder"];

    /// <summary>
    /// Fields that are assigned after construction, once, and by the library alone: <c>Type._field</c> or <c>Type.Property</c>.
    /// </summary>
    private static readonly string[] AssignedOnce =
    [
        "CompetencyElement.Position", "WorkTask.Duty", "WorkTask.Position", "WorkTask.Standard", // the builder, which knows them last
        "Concept._generality", "Concept._id", // judged, and put together, when first asked for
        "GapReport._items", "GapReport._kinds", "GapReport._planned", "GapReport._readiness", // computed when first asked for
        "NameMatcher._idle", // buffers of the last call
        "RoleFamily.Links", // families that know each other
    ];

    [Fact]
    public void The_lists_are_no_longer_than_needed()
    {
        string[] types =
        [
            .. Types().Where(static type => Fields(type).Any(static field => !field.IsInitOnly || IsCollection(field.FieldType)))
                .Select(static type => type.Name),
        ];
        string[] fields = [.. Types().SelectMany(Fields).Where(static field => !field.IsInitOnly).Select(NameOf)];

        Assert.Empty(Mutable.Concat(Resources).Except(types));
        Assert.Empty(AssignedOnce.Except(fields));
        Assert.Empty(HandOver.Except(Types().Select(static type => type.Name)));
    }

    [Fact]
    public void No_other_type_has_a_field_that_is_assigned_again()
    {
        IEnumerable<string> breaches =
            from type in Immutable()
            from field in Fields(type)
            where !field.IsInitOnly
            select NameOf(field);

        Breaches.None(breaches.Except(AssignedOnce));
    }

    [Fact]
    public void No_other_type_has_a_property_that_is_set()
    {
        IEnumerable<string> breaches =
            from type in Immutable()
            from property in type.Properties
            where property.IsVisible() && property.SetMethod is { } setter && setter.IsVisible() && !IsInit(setter)
            select $"{type.Name}.{property.Name}";

        Breaches.None(breaches);
    }

    /// <summary>An array that is handed out can be written to by anyone.</summary>
    [Fact]
    public void No_other_type_shows_or_holds_what_can_be_changed()
    {
        IEnumerable<string> shown =
            from type in Immutable()
            from property in type.Properties
            where property.IsVisible()
                && !HandOver.Contains(type.Name)
                && (property.PropertyType is ArrayType || IsCollection(property.PropertyType))
            select $"{type.Name}.{property.Name} is a {property.PropertyType.Name}";
        IEnumerable<string> held =
            from type in Immutable()
            where !HandOver.Contains(type.Name)
            from field in Fields(type)
            where Mentioned(field.FieldType).Any(static mentioned => IsOurs(mentioned) && Mutable.Contains(mentioned.Name))
            select $"{NameOf(field)} is a {field.FieldType.Name}";

        Breaches.None(shown.Concat(held));
    }

    private static IEnumerable<TypeDefinition> Types() => ShippedAssembly.Libraries.SelectMany(static assembly => assembly.PublicTypes)
        .Where(static type => !type.IsInterface && !type.IsEnum && !IsOfFramework(type.BaseType));

    /// <summary>What the framework or its JSON generator writes.</summary>
    private static bool IsOfFramework(TypeReference? type) => type?.Name is "MulticastDelegate" or "Attribute" or "JsonSerializerContext";

    private static IEnumerable<TypeDefinition> Immutable() =>
        Types().Where(static type => !Mutable.Contains(type.Name) && !Resources.Contains(type.Name));

    private static IEnumerable<FieldDefinition> Fields(TypeDefinition type) =>
        type.Fields.Where(static field => !field.IsLiteral && (!field.IsStatic || !field.Name.Contains('<', StringComparison.Ordinal)));

    /// <summary>Of an automatic property its own name: <c>Type.Property</c>.</summary>
    private static string NameOf(FieldDefinition field) =>
        $"{field.DeclaringType.Name}.{field.Name.Replace(">k__BackingField", "", StringComparison.Ordinal).TrimStart('<')}";

    private static bool IsInit(MethodDefinition setter) => setter.ReturnType is IModifierType { ModifierType.Name: "IsExternalInit" };

    private static bool IsCollection(TypeReference type) => type.GetElementType().Name
        is "List`1" or "Dictionary`2" or "HashSet`1" or "IList`1" or "ICollection`1" or "IDictionary`2" or "ISet`1";

    private static bool IsOurs(TypeReference type) => type.Namespace.StartsWith("Competency", StringComparison.Ordinal);

    private static IEnumerable<TypeReference> Mentioned(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Mentioned).Prepend(generic.ElementType),
        TypeSpecification specification => Mentioned(specification.ElementType),
        _ => [type],
    };
}
