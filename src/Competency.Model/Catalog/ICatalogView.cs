namespace Competency.Model.Catalog;

// A view that a CatalogCache keeps for its owner.
internal interface ICatalogView<in TOwner, out TSelf>
{
    static abstract TSelf Create(TOwner owner);
}

// A view that a CatalogCache keeps for its owner and a key, such as a weighting or a measure.
internal interface ICatalogView<in TOwner, in TKey, out TSelf>
{
    static abstract TSelf Create(TOwner owner, TKey key);
}
