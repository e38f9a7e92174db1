namespace Competency.Model.Needs;

// A need of a task, or of the tasks of a duty.
// Need: The need of its role, by position.
// Levels: The levels at which the task, or the tasks of the duty, need it.
internal readonly record struct TaskNeed(int Need, RequiredLevels Levels);
