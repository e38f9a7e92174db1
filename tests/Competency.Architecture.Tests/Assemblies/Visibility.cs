using Mono.Cecil;

namespace Competency.Architecture.Tests.Assemblies;

/// <summary>What users of a package see.</summary>
internal static class Visibility
{
    /// <summary>Public, or protected in a type that can be derived from; not the hidden types that extension blocks compile to.</summary>
    public static bool IsVisible(this TypeDefinition type) => type.DeclaringType is null
        ? type.IsPublic
        : type.DeclaringType.IsVisible()
            && !type.IsMadeByCompiler()
            && (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly);

    public static bool IsVisible(this MethodDefinition method) =>
        method.DeclaringType.IsVisible() && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    public static bool IsVisible(this FieldDefinition field) =>
        field.DeclaringType.IsVisible() && (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly);

    public static bool IsVisible(this PropertyDefinition property) =>
        property.GetMethod?.IsVisible() == true || property.SetMethod?.IsVisible() == true;

    public static bool IsVisible(this EventDefinition member) => member.AddMethod.IsVisible();

    /// <summary>Names that no source can hold, members that records are given, and the accessors of automatic properties.</summary>
    public static bool IsMadeByCompiler(this IMemberDefinition member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.CustomAttributes.Any(static attribute => attribute.AttributeType.Name == "CompilerGeneratedAttribute");
}
