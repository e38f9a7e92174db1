using Competency.Model.Codes;

namespace Competency.Model.Catalog;

/// <summary>A standard of a catalog with its key.</summary>
/// <param name="Key">The key: its code, or <c>CODE#2</c> in a conflict.</param>
/// <param name="Standard">The standard.</param>
/// <param name="ContentHash">The hash of its content.</param>
internal readonly record struct KeyedStandard(StandardCode Key, CompetencyStandard Standard, string ContentHash);
