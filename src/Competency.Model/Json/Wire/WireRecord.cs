using System.Text.Json;

namespace Competency.Model.Json.Wire;

/// <summary>
/// An object of the JSON document. The public properties of the records, in their order, are the document: reader and
/// writer both go by the metadata that is generated from them, and a property's name stands nowhere else.
/// </summary>
internal abstract class WireRecord
{
    /// <summary>What the object is, for messages: "a standard".</summary>
    internal abstract string What { get; }

    /// <summary>Where it was read.</summary>
    internal JsonPath Path { get; set; } = JsonPath.Root("");

    internal SourceLocation Location => Path.Location;

    /// <summary>The name in documents of the property that is called so in code.</summary>
    internal static string NameOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    /// <summary>Where the property that is called so in code stands.</summary>
    internal SourceLocation LocationOf(string property) => Path.At(NameOf(property)).Location;
}
