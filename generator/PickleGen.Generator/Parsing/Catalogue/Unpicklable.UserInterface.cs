namespace PickleGen.Generator.Parsing.Catalogue;

/// <summary>What is on a screen, or makes what is there.</summary>
internal static partial class Unpicklable
{
    private const string OnScreen = "it belongs to a window and to the thread that made it";
    private const string PickleTheModel = "pickle the data it shows, and " + Ignore;
    private const string Drawing = "it belongs to the platform's graphics";
    private const string PickleThePicture = "pickle the bytes of an image file, or what the object is made from, and " + Ignore;

    // A class of the program's own that derives from one of these may still be [Pickleable]: a view model, say.
    private static UnpicklableGroup[] UserInterface() =>
    [
        new(Rules.UserInterface, "a component belongs to the designer and to the container that disposes of it", PickleTheModel,
            "System.ComponentModel.IComponent",
            "System.ComponentModel.IContainer",
            "System.ComponentModel.ISite",
            "System.ComponentModel.Component",
            "System.ComponentModel.ISynchronizeInvoke")
        {
            CanBeBase = true,
        },
        new(Rules.UserInterface, OnScreen, PickleTheModel,
            "System.ComponentModel.ICollectionView",
            "System.Windows.Threading.Dispatcher",
            "System.Windows.Threading.DispatcherObject",
            "System.Windows.Threading.DispatcherOperation",
            "System.Windows.Forms.Control",
            "System.Windows.Forms.Screen",
            "System.Windows.Forms.TreeNode",
            "System.Windows.Forms.ListViewItem")
        {
            Package = "Microsoft.WindowsDesktop.App",
            CanBeBase = true,
        },
        new(Rules.UserInterface, Drawing, PickleThePicture,
            "System.Drawing.Image",
            "System.Drawing.Graphics",
            "System.Drawing.Font",
            "System.Drawing.FontFamily",
            "System.Drawing.Icon",
            "System.Drawing.Brush",
            "System.Drawing.Pen",
            "System.Drawing.Region",
            "System.Drawing.Drawing2D.GraphicsPath",
            "System.Drawing.Drawing2D.Matrix")
        {
            Package = "System.Drawing.Common",
        },
        new(Rules.UserInterface, OnScreen, PickleTheModel,
            "Microsoft.UI.Xaml.DependencyObject",
            "Microsoft.UI.Xaml.Window",
            "Microsoft.UI.Dispatching.DispatcherQueue")
        {
            Package = "Microsoft.WindowsAppSDK",
            CanBeBase = true,
        },
        new(Rules.UserInterface, OnScreen, PickleTheModel,
            "Windows.UI.Xaml.DependencyObject",
            "Windows.UI.Core.CoreDispatcher")
        {
            Package = "Microsoft.Windows.SDK.NET",
            CanBeBase = true,
        },
        new(Rules.UserInterface, OnScreen, PickleTheModel,
            "Microsoft.Maui.IElement",
            "Microsoft.Maui.Controls.BindableObject",
            "Microsoft.Maui.Dispatching.IDispatcher")
        {
            Package = "Microsoft.Maui.Controls",
            CanBeBase = true,
        },
        new(Rules.UserInterface, OnScreen, PickleTheModel,
            "Avalonia.AvaloniaObject",
            "Avalonia.Threading.Dispatcher")
        {
            Package = "Avalonia",
            CanBeBase = true,
        },
        new(Rules.UserInterface, "it belongs to a page that this process shows", PickleTheModel,
            "Microsoft.AspNetCore.Components.IComponent",
            "Microsoft.AspNetCore.Components.ElementReference",
            "Microsoft.AspNetCore.Components.NavigationManager")
        {
            Package = "Microsoft.AspNetCore.Components",
            CanBeBase = true,
        },
        new(Rules.UserInterface, "it belongs to a page that this process shows", Ignore,
            "Microsoft.JSInterop.IJSRuntime",
            "Microsoft.JSInterop.IJSObjectReference")
        {
            Package = "Microsoft.JSInterop",
        },
        new(Rules.UserInterface, "it belongs to the running game engine", PickleTheModel, "UnityEngine.Object") { Package = "Unity", CanBeBase = true },
        new(Rules.UserInterface, "it belongs to the running game engine", PickleTheModel, "Godot.GodotObject") { Package = "GodotSharp", CanBeBase = true },
        new(Rules.UserInterface, Drawing, PickleThePicture, "SkiaSharp.SKObject") { Package = "SkiaSharp" },
        new(Rules.UserInterface, Drawing, PickleThePicture, "SixLabors.ImageSharp.Image") { Package = "SixLabors.ImageSharp" },
    ];
}
