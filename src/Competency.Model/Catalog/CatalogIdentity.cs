using System.Collections.Immutable;

namespace Competency.Model.Catalog;

// Derives the identity of a catalog from what is in it and how it is matched.
internal static class CatalogIdentity
{
    private const string Layout = "competency-catalog/1";
    private const int Digits = 16;

    // The first 16 hexadecimal digits of the SHA-256 over all keys, content hashes and the policy.
    public static string Of(ImmutableArray<KeyedStandard> standards, ImmutableArray<string> vocabularies, string policy)
    {
        using ContentWriter content = new();
        content.Write(Layout);
        content.WriteAll(standards, standard =>
        {
            content.Write(standard.Key.Text);
            content.Write(standard.ContentHash);
        });
        content.WriteAll(vocabularies);
        content.Write(policy);
        return content.ToHash()[..Digits];
    }
}
