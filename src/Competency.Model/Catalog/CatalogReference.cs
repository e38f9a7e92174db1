namespace Competency.Model.Catalog;

// The id of a catalog, or what the catalog holds, of which the id is computed when it is asked for.
internal readonly struct CatalogReference : IEquatable<CatalogReference>
{
    private readonly object _id;

    public CatalogReference(string id) => _id = id;

    public CatalogReference(CatalogContent content) => _id = content;

    public string Id => _id as string ?? ((CatalogContent)_id).Id;

    public bool Equals(CatalogReference other) =>
        ReferenceEquals(_id, other._id) || string.Equals(Id, other.Id, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is CatalogReference other && Equals(other);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
