namespace Competency.Model;

/// <summary>How families of roles are found in the graph of links between similar roles.</summary>
public enum FamilyMethod
{
    /// <summary>
    /// The Leiden algorithm for modularity: links inside families are as many more than chance gives as possible. After Traag, Waltman and
    /// van Eck, <i>From Louvain to Leiden</i> (2019). Modularity cannot see families that are small beside the whole graph; a higher
    /// resolution finds them.
    /// </summary>
    Modularity,

    /// <summary>
    /// The Leiden algorithm for the constant Potts model: the mean link between two roles of a family, none counting as 0, is above the
    /// resolution, and between families below it. What a family is then does not depend on the size of the catalog. After Traag, Van
    /// Dooren and Nesterov (2011).
    /// </summary>
    ConstantPotts,

    /// <summary>
    /// Connected components: roles are one family if a chain of links leads from one to the other. Meaningful with a high
    /// <see cref="FamilyOptions.MinScore"/> only, since one link joins two families.
    /// </summary>
    Components,
}
