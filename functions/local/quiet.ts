/** The AWS library warns of Node 20 at every start; the versions are pinned, so nobody needs to hear it. */
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
