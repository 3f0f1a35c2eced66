/** Where the guides send their calls. */
export const HOSTS = /https:\/\/api\.dingtalk\.com|http:\/\/127\.0\.0\.1:4010/g
