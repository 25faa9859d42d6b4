using System.Runtime.InteropServices;

namespace PickleGen.Shelve.Tests.Support;

/// <summary>Does something as a user who has to heed the rights of files, as root has not.</summary>
internal static partial class Unprivileged
{
    private const int Nobody = 65534;
    private const UnixFileMode Reading = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Entering = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Takes from everybody the right to change a folder and its files, as long as the action takes.</summary>
    public static void Within(string folder, Action action)
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException();
        foreach (var file in Directory.GetFiles(folder)) File.SetUnixFileMode(file, Reading);
        File.SetUnixFileMode(folder, Reading | Entering);
        try
        {
            Run(action);
        }
        finally
        {
            File.SetUnixFileMode(folder, Reading | Entering | UnixFileMode.UserWrite);
            foreach (var file in Directory.GetFiles(folder)) File.SetUnixFileMode(file, Reading | UnixFileMode.UserWrite);
        }
    }

    // Of Linux, one thread alone can be somebody else to the file system; it ends with the action.
    private static void Run(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess) _ = SetFileSystemUser(Nobody);
                action();
            }
            catch (Exception error)
            {
                failure = error;
            }
        });
        thread.Start();
        thread.Join();
        if (failure is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
    }

    [LibraryImport("libc", EntryPoint = "setfsuid")]
    private static partial int SetFileSystemUser(int user);
}
