using Competency.Model.Drafts;

namespace Competency.Model.Csv.Roles;

// A link of a role or of one of its tasks, whose level is known once all tables were read.
// Role: The role.
// Link: The link.
// Level: The number of the text of its level; LevelTexts.None for none.
internal readonly record struct RolePair(RoleEntry Role, LinkDraft Link, int Level);
