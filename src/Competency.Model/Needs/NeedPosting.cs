namespace Competency.Model.Needs;

/// <summary>That a standard needs a concept.</summary>
/// <param name="Standard">The standard by index.</param>
/// <param name="Need">The place of the need among all needs of the catalog.</param>
internal readonly record struct NeedPosting(int Standard, int Need);
