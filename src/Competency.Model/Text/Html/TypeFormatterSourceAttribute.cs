using System.Diagnostics.CodeAnalysis;

namespace Competency.Model.Text.Html;

// Tells notebooks of .NET Interactive how to show a type. They look for an attribute of this name, so that no package of theirs is needed.
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(TypeFormatterSourceAttribute.Called)] Type formatterSourceType) : Attribute
{
    private const DynamicallyAccessedMemberTypes Called =
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods;

    // What makes the formatters.
    [DynamicallyAccessedMembers(Called)]
    public Type FormatterSourceType { get; } = formatterSourceType;

    // What a notebook shows unless it is asked for something else.
    public string[] PreferredMimeTypes { get; set; } = [AnswerFormatter.Html];
}
