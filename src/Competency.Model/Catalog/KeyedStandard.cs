using Competency.Model.Codes;

namespace Competency.Model.Catalog;

// A standard of a catalog with its key.
// Key: The key: its code, or CODE#2 in a conflict.
// Standard: The standard.
// ContentHash: The hash of its content; null if nobody has asked for it yet.
internal readonly record struct KeyedStandard(StandardCode Key, CompetencyStandard Standard, string? ContentHash);
